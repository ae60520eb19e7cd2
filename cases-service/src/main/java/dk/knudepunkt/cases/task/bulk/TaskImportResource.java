package dk.knudepunkt.cases.task.bulk;

import dk.knudepunkt.cases.task.OtherPortalService;
import dk.knudepunkt.platform.bulk.BulkAnswer;
import dk.knudepunkt.platform.bulk.BulkFile;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.PlainLine;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/adviser-tasks/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adviser tasks")
class TaskImportResource {

    private final TaskImports imports;
    private final OtherPortalService portal;

    TaskImportResource(TaskImports imports, OtherPortalService portal) {
        this.imports = imports;
        this.portal = portal;
    }

    @POST
    @Consumes({BulkFile.NDJSON, BulkFile.CSV})
    @PermissionsAllowed("task:import")
    @Operation(operationId = "importAdviserTasks", summary = "Hand over the tasks of another portal", description = """
                    One task with an externalId per line (application/x-ndjson), or a table whose columns bear the paths of \
                    its fields (text/csv). Fields: externalId, cvr, title, programme, requestedOn, publishedOn, awardedOn, \
                    winner.name, winner.email and subsidyId. Each row stands alone. A task comes in once and goes on when a \
                    later file says that it was put out or won; what was said before is not said otherwise. Whoever has won \
                    is known by their e-mail address. A dry run stores nothing.""")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = BulkFile.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = BulkFile.CSV, schema = @Schema(type = SchemaType.STRING), example = """
                                externalId;cvr;title;programme;requestedOn;publishedOn
                                t-4712;12345674;Digital salgskanal;smv-pro;2026-05-01;2026-05-04
                                """)
            })
    @APIResponseSchema(
            value = TaskImportReport.class,
            responseCode = "207",
            responseDescription = "What became of each row; at most 5,000 are read")
    public RestResponse<TaskImportReport> take(
            @QueryParam("system") @NotBlank @Size(max = 63) @PlainLine @Parameter(example = "ENDIS") String system,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            BulkFile file) {
        return BulkAnswer.of(imports.take(system, dryRun, file));
    }

    @GET
    @PermissionsAllowed("task:import")
    @Operation(
            operationId = "reconcileImportedAdviserTasks",
            summary = "What became of the tasks of another portal, by external id")
    public RestResponse<Page<ReconciledTask>> reconciliation(
            @QueryParam("system") @NotBlank @Size(max = 63) @PlainLine @Parameter(example = "ENDIS") String system,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return portal.of(system, cursor, limit).map(ReconciledTask::of).response(uri);
    }
}
