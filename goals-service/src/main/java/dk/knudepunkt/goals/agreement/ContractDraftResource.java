package dk.knudepunkt.goals.agreement;

import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Agreements",
        description = "How a contract comes to be agreed: drafted, answered, looked through, activated")
class ContractDraftResource {

    private final AgreementService service;
    private final Idempotency idempotency;

    ContractDraftResource(AgreementService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @PermissionsAllowed("contract:prepare")
    @Operation(
            operationId = "draftContract",
            summary = "Begin the contract of a year on another's terms",
            description =
                    "Its baselines and reported values stay with the other year, and its goals have to be answered anew.")
    @APIResponseSchema(
            value = AgreementView.class,
            responseCode = "201",
            responseDescription = "Begun as a draft; Location and ETag lead to it")
    public RestResponse<AgreementView> draft(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid DraftContract request) {
        return idempotency.once(key, "draftContract", request, AgreementView.class, () -> {
            var draft = service.draft(ContractKey.home(request.from()), request.year());
            return Versioned.created(
                    "/api/goals/contracts/%s/agreement".formatted(draft.contract()), draft, draft.version());
        });
    }
}
