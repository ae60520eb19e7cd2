package dk.knudepunkt.referrals.referral.intake;

import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.referral.code.Channel;
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

@Path("/api/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
class IntakeResource {

    private final Submissions submissions;

    IntakeResource(Submissions submissions) {
        this.submissions = submissions;
    }

    @POST
    @PermissionsAllowed("referral:submit")
    @Operation(
            operationId = "submitReferral",
            summary = "Refer a company",
            description =
                    "The house promises an outcome by dueAt, 24 hours later. An LES adviser refers for their own units. Sent"
                            + " again with the same Idempotency-Key it refers nobody anew, and shows the referral as it is then.")
    @APIResponseSchema(
            value = ReferralView.class,
            responseCode = "201",
            responseDescription = "Referred; Location and ETag lead to it")
    public RestResponse<ReferralView> submit(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid SubmitReferral request) {
        return submissions.once(key, request, Channel.API);
    }
}
