package dk.knudepunkt.cofinancing.privacy;

import dk.knudepunkt.platform.privacy.Erasure;
import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.privacy.PersonalRecord;
import dk.knudepunkt.platform.privacy.PrivacyService;
import dk.knudepunkt.platform.privacy.Retention;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The person stands in the body: an address is logged on its way. */
@Path("/api/cofinancing/personal-data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Co-financing")
class CofinancingPersonalDataResource {

    private final PrivacyService privacy;

    CofinancingPersonalDataResource(PrivacyService privacy) {
        this.privacy = privacy;
    }

    @GET
    @Path("/retention")
    @PermissionsAllowed("personal-data:read")
    @Operation(
            operationId = "getCofinancingRetention",
            summary = "How long personal data of co-financing are kept, and what is past its time")
    public Retention retention() {
        return privacy.retention();
    }

    @POST
    @Path("/export")
    @PermissionsAllowed("personal-data:read")
    @Operation(
            operationId = "exportCofinancingPersonalData",
            summary = "All that co-financing knows about a person, by e-mail or phone",
            description = "Recorded in the audit trail by the ids of the records.")
    public List<PersonalRecord> export(@NotNull @Valid Person person) {
        return privacy.export(person);
    }

    @POST
    @Path("/erasure")
    @PermissionsAllowed("personal-data:erase")
    @Operation(
            operationId = "eraseCofinancingPersonalData",
            summary = "Forget a person in all of co-financing that has ended",
            description = "What has not ended is kept and named. Asking again changes nothing.")
    public Erasure erase(@NotNull @Valid Person person) {
        return privacy.erase(person);
    }
}
