package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.platform.security.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An evaluation for whoever has its secret address. It takes no Idempotency-Key: it is answered once whatever is sent. */
@Path("/api/evaluations/by-link/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations", description = "What companies say of their courses")
class EvaluationResource {

    private final EvaluationService service;

    EvaluationResource(EvaluationService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "openEvaluation",
            summary = "What is asked, by a secret address and without sign-in",
            description = "Looking answers nothing. An address that was answered, or is too old, is refused with 409.")
    public AskedEvaluation open(@Schema(examples = "Zk3vQ0d9cJx1mWb7TnYh2g") String token) {
        return service.open(new SecretToken(token));
    }

    @POST
    @Path("/answer")
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "answerEvaluation",
            summary = "Answer, by a secret address and without sign-in",
            description = "Once: a second answer is refused with 409.")
    public AskedEvaluation answer(
            @Schema(examples = "Zk3vQ0d9cJx1mWb7TnYh2g") String token, @NotNull @Valid AnswerEvaluation request) {
        return service.answer(new SecretToken(token), request);
    }
}
