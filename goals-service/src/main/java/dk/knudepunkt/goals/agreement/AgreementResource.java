package dk.knudepunkt.goals.agreement;

import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/contracts/{contract}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
class AgreementResource {

    private final AgreementService service;
    private final Idempotency idempotency;

    AgreementResource(AgreementService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getContractAgreement",
            summary =
                    "How far a contract has come, with the answers of its goals and what is not as in the year before")
    public RestResponse<AgreementView> get(ContractAddress contract) {
        return answer(service.show(contract.key()));
    }

    @PUT
    @Path("/goals/{no}")
    @PermissionsAllowed("contract:prepare")
    @Operation(
            operationId = "answerGoal",
            summary = "Give the four answers of a goal",
            description =
                    "If-Match names the version of the goal. A contract that was looked through is a draft again.")
    public RestResponse<AgreementView> answerGoal(
            ContractAddress contract,
            @Schema(examples = "9") int no,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid AnswerGoal request) {
        return answer(service.answer(contract.key(), no, ifMatch, request));
    }

    @POST
    @Path("/linting")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("contract:prepare")
    @Operation(
            operationId = "lintContract",
            summary = "Say that the draft was looked through",
            description = "Refused while a goal lacks one of its four answers.")
    public RestResponse<AgreementView> lint(
            ContractAddress contract,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once(key, "lintContract", contract.key(), () -> service.lint(contract.key(), ifMatch));
    }

    @POST
    @Path("/activation")
    @PermissionsAllowed("contract:prepare")
    @Operation(
            operationId = "activateContract",
            summary = "Say that the contact council has agreed, and where that stands")
    public RestResponse<AgreementView> activate(
            ContractAddress contract,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ContractStep request) {
        return once(
                key, "activateContract " + contract, request, () -> service.activate(contract.key(), ifMatch, request));
    }

    @POST
    @Path("/amendment")
    @PermissionsAllowed("contract:prepare")
    @Operation(
            operationId = "amendContract",
            summary = "Let a target ask for another value",
            description =
                    "Numbered and kept with what it asked for before. Once the contract is agreed, minutes are asked for.")
    public RestResponse<AgreementView> amend(
            ContractAddress contract,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AmendContract request) {
        return once(key, "amendContract " + contract, request, () -> service.amend(contract.key(), ifMatch, request));
    }

    @POST
    @Path("/closing")
    @PermissionsAllowed("contract:prepare")
    @Operation(operationId = "closeContract", summary = "Say that a contract whose year is over is settled")
    public RestResponse<AgreementView> close(
            ContractAddress contract,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ContractStep request) {
        return once(key, "closeContract " + contract, request, () -> service.close(contract.key(), ifMatch, request));
    }

    private RestResponse<AgreementView> once(
            @Nullable String key, String operation, Object request, Supplier<AgreementView> deed) {
        return idempotency.once(key, operation, request, AgreementView.class, () -> answer(deed.get()));
    }

    private static RestResponse<AgreementView> answer(AgreementView agreement) {
        return Versioned.ok(agreement, agreement.version());
    }
}
