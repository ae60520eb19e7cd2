package dk.knudepunkt.referrals.referral.duplicate;

import dk.knudepunkt.platform.register.ValidCvr;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/referrals/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
class DuplicateResource {

    private final Duplicates duplicates;

    DuplicateResource(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @GET
    @PermissionsAllowed("referral:submit")
    @Operation(
            operationId = "findDuplicateReferrals",
            summary = "What a company has going already",
            description = "Nothing is blocked by it. Of another unit's referral it is said only that there is one.")
    public Duplicates.CompanyActivity find(
            @QueryParam("cvr") @NotBlank @ValidCvr @Parameter(example = "12345674") String cvr) {
        return duplicates.of(cvr);
    }
}
