package dk.knudepunkt.referrals.referral.intake;

import dk.knudepunkt.platform.register.CompanyRegister;
import dk.knudepunkt.platform.register.RegisteredCompany;
import dk.knudepunkt.platform.register.ValidCvr;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/business-register")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
class CompanyResource {

    private final CompanyRegister register;

    CompanyResource(CompanyRegister register) {
        this.register = register;
    }

    @GET
    @Path("/{cvr}")
    @PermissionsAllowed("referral:submit")
    @Operation(
            operationId = "lookUpCompany",
            summary = "What the central business register knows of a company",
            description = "Contact details of a company with advertising protection are not given out.")
    public RegisteredCompany lookUp(@ValidCvr @Schema(examples = "12345674") String cvr) {
        return register.get(cvr);
    }
}
