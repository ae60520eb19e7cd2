package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The evaluation of a course, for the house: how far it has come, and for a few what was said. */
@Path("/api/courses/{id}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
class CourseEvaluationResource {

    private final EvaluationService service;
    private final Idempotency idempotency;

    CourseEvaluationResource(EvaluationService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("evaluation:follow")
    @Operation(
            operationId = "getCourseEvaluation",
            summary = "How far the evaluation of a course has come",
            description = "Whether the company was asked and has answered, and not what it said.")
    public RestResponse<EvaluationView> get(UUID id) {
        return answer(service.get(id));
    }

    @GET
    @Path("/answer")
    @PermissionsAllowed("evaluation:read-answer")
    @Operation(
            operationId = "getEvaluationAnswer",
            summary = "What one company said",
            description = "That it was read stands in the audit trail.")
    public GivenAnswer read(UUID id) {
        return service.read(id);
    }

    @POST
    @Path("/bounce")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("evaluation:keep")
    @Operation(
            operationId = "bounceEvaluation",
            summary = "Say that the letter came back",
            description = "A letter that the mail server refuses at once is noted without this.")
    public RestResponse<EvaluationView> bounce(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "bounceEvaluation", id, EvaluationView.class, () -> answer(service.bounce(id, ifMatch)));
    }

    private static RestResponse<EvaluationView> answer(EvaluationView view) {
        return Versioned.ok(view, view.version());
    }
}
