package dk.knudepunkt.cases.evaluation.result;

import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/evaluations/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
class ResultResource {

    private final ResultService service;

    ResultResource(ResultService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(
            operationId = "readEvaluationResults",
            summary = "What companies say of their courses, as figures",
            description =
                    "A business developer sees what is said of their own courses. Of fewer than five answers no more is told than how many there are.")
    public EvaluationResults results(
            @QueryParam("by") @Schema(type = SchemaType.STRING, implementation = ResultGroup.class) @Nullable String by,
            @QueryParam("from")
                    @Parameter(
                            description =
                                    "First day on which a course was completed; the first of the year when left out")
                    @Schema(format = "date", examples = "2026-01-01")
                    @Nullable
                    String from,
            @QueryParam("until")
                    @Parameter(description = "Last such day; today when left out")
                    @Schema(format = "date", examples = "2026-06-30")
                    @Nullable
                    String until) {
        var group = Parameters.constant("by", ResultGroup.class, by);
        return service.results(
                Parameters.date("from", from),
                Parameters.date("until", until),
                group == null ? ResultGroup.SEGMENT : group);
    }
}
