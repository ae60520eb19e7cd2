package dk.knudepunkt.cofinancing.agreement.draft;

import dk.knudepunkt.cofinancing.agreement.AgreementView;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writing an agreement over HTTP; reading it and what follows is in {@code agreement}. */
@Path("/api/cofinancing/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
class DraftResource {

    private final DraftService drafts;
    private final Idempotency idempotency;

    DraftResource(DraftService drafts, Idempotency idempotency) {
        this.drafts = drafts;
        this.idempotency = idempotency;
    }

    @POST
    @PermissionsAllowed("agreement:draft")
    @Operation(
            operationId = "draftAgreement",
            summary = "Write a version of a cluster's agreement",
            description =
                    "A finance officer writes for their own municipality as lead. Nobody is asked until it is proposed.")
    @APIResponseSchema(
            value = AgreementView.class,
            responseCode = "201",
            responseDescription = "Drafted; Location and ETag lead to it")
    public RestResponse<AgreementView> draft(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid DraftAgreement request) {
        return idempotency.once(key, "draftAgreement", request, AgreementView.class, () -> {
            var agreement = drafts.draft(request);
            return Versioned.created("/api/cofinancing/agreements/" + agreement.id(), agreement, agreement.revision());
        });
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("agreement:draft")
    @Operation(operationId = "redraftAgreement", summary = "Give a draft other terms")
    public RestResponse<AgreementView> redraft(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid DraftAgreement request) {
        var agreement = drafts.redraft(id, ifMatch, request);
        return Versioned.ok(agreement, agreement.revision());
    }
}
