package dk.knudepunkt.referrals.referral.hold;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/referrals/{id}/hold")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
class HoldResource {

    private final HoldService service;

    HoldResource(HoldService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed("queue:read")
    @Operation(
            operationId = "getReferralHold",
            summary = "Who at the desk has it in hand",
            description = "It lapses after two hours, and goes when the referral is answered or withdrawn.")
    public Hold get(UUID id) {
        return service.get(id);
    }

    @PUT
    @PermissionsAllowed("referral:handle")
    @Operation(
            operationId = "giveReferralHold",
            summary = "Take it in hand, or hand it to a colleague at the desk",
            description =
                    "A sign to the others, and no lock: whoever answers first has answered. Sent twice it does the same.")
    public Hold give(UUID id, @NotNull @Valid GiveHold request) {
        return service.give(id, request);
    }

    @DELETE
    @PermissionsAllowed("referral:handle")
    @Operation(operationId = "giveBackReferralHold", summary = "Give it back to the desk")
    public void giveBack(UUID id) {
        service.giveBack(id);
    }
}
