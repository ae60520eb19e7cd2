package dk.knudepunkt.integration.webhook.delivery;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Webhooks")
class DeliveryResource {

    private final DeliveryService service;
    private final Idempotency idempotency;

    DeliveryResource(DeliveryService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/{id}/deliveries")
    @PermissionsAllowed("webhook:read")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "What was sent in the last thirty days, and what came of it; the newest first")
    public RestResponse<Page<DeliveryView>> list(
            UUID id,
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = DeliveryStatus.class) @Nullable
                    String status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.newest(id, Parameters.constant("status", DeliveryStatus.class, status), cursor, limit)
                .response(uri);
    }

    @GET
    @Path("/{id}/deliveries/{deliveryId}")
    @PermissionsAllowed("webhook:read")
    @Operation(operationId = "getWebhookDelivery", summary = "One message, with each attempt to deliver it")
    public RestResponse<DeliveryView> get(UUID id, UUID deliveryId) {
        return answer(service.get(id, deliveryId));
    }

    @POST
    @Path("/{id}/deliveries/{deliveryId}/redelivery")
    @PermissionsAllowed("webhook:keep")
    @Operation(
            operationId = "redeliverWebhookDelivery",
            summary = "Send a message again at once",
            description = "With the same webhook-id, and as often as a new one if it does not arrive.")
    public RestResponse<DeliveryView> repeat(
            UUID id,
            UUID deliveryId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key,
                "redeliverWebhookDelivery",
                deliveryId,
                DeliveryView.class,
                () -> answer(service.repeat(id, deliveryId, ifMatch)));
    }

    @POST
    @Path("/{id}/pings")
    @PermissionsAllowed("webhook:keep")
    @Operation(
            operationId = "pingWebhook",
            summary = "Send a message of the type webhook.ping.v1, to try the way",
            description = "It stands among the deliveries like any other.")
    @APIResponseSchema(
            value = DeliveryView.class,
            responseCode = "201",
            responseDescription = "Written; Location leads to what becomes of it")
    public RestResponse<DeliveryView> ping(UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, "pingWebhook", id, DeliveryView.class, () -> {
            var ping = service.ping(id);
            return Versioned.created("/api/webhooks/" + id + "/deliveries/" + ping.id(), ping, ping.version());
        });
    }

    private static RestResponse<DeliveryView> answer(DeliveryView delivery) {
        return Versioned.ok(delivery, delivery.version());
    }
}
