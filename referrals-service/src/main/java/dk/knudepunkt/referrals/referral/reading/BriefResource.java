package dk.knudepunkt.referrals.referral.reading;

import dk.knudepunkt.referrals.referral.Company;
import dk.knudepunkt.referrals.referral.ContactPerson;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.Request;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/referrals/{id}/brief")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
class BriefResource {

    private final ReferralService service;

    BriefResource(ReferralService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed("referral:fetch")
    @Operation(
            operationId = "fetchReferralBrief",
            summary = "What an accepted referral says to whoever guides its company",
            description =
                    "For the service that keeps courses: messages carry no names. Only of referrals that were accepted.")
    public ReferralBrief brief(UUID id) {
        return ReferralBrief.of(service.get(id));
    }

    /** What the company needs, and how it is reached. */
    record ReferralBrief(
            @Schema(description = "Its personal data were erased, so that no words are left")
            boolean erased,

            Company company,
            ContactPerson contact,
            Request request) {

        static ReferralBrief of(Referral referral) {
            return new ReferralBrief(
                    referral.erasedAt().isPresent(), referral.company(), referral.contactPerson(), referral.request());
        }
    }
}
