package dk.knudepunkt.referrals.promise.clockface;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/referrals/{id}/clock")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
class ClockResource {

    private final ClockFaces clocks;

    ClockResource(ClockFaces clocks) {
        this.clocks = clocks;
    }

    @GET
    @PermissionsAllowed("referral:read")
    @Operation(
            operationId = "getReferralClock",
            summary = "The clock of the promise, stretch by stretch",
            description = "Worked out from the referral's log, under the policy and the calendar that applied when it"
                    + " was submitted. The stretches follow each other without gap from the submission to the outcome,"
                    + " or to now. Durations are ISO 8601: PT2H45M.")
    public ClockView get(UUID id) {
        return ClockView.of(clocks.of(id));
    }
}
