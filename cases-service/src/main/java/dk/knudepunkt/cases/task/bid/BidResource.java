package dk.knudepunkt.cases.task.bid;

import dk.knudepunkt.platform.idempotency.Idempotency;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/adviser-tasks/{id}/bids")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Adviser tasks")
class BidResource {

    private final BidService service;
    private final Idempotency idempotency;

    BidResource(BidService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("task:read")
    @Operation(operationId = "listBids", summary = "Who was invited to bid for a task, and what they offer")
    public List<BidView> list(UUID id) {
        return service.of(id);
    }

    @POST
    @PermissionsAllowed("task:keep")
    @Operation(
            operationId = "inviteConsultant",
            summary = "Invite a consultant to bid for a task that is put out",
            description =
                    "They get a letter with an address of their own, which takes one bid. It is told to nobody else.")
    @APIResponseSchema(
            value = BidView.class,
            responseCode = "201",
            responseDescription = "Invited; Location leads to the bids")
    public RestResponse<BidView> invite(
            UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid InviteConsultant request) {
        return idempotency.once(
                key,
                "inviteConsultant " + id,
                request,
                BidView.class,
                () -> RestResponse.ResponseBuilder.<BidView>created(URI.create("/api/adviser-tasks/" + id + "/bids"))
                        .entity(service.invite(id, request))
                        .build());
    }
}
