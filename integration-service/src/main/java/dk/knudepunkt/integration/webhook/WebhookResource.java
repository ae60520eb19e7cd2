package dk.knudepunkt.integration.webhook;

import dk.knudepunkt.integration.secret.PassingSecret;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Webhooks",
        description = "Messages that are sent to your system when something happens, signed by Standard Webhooks")
class WebhookResource {

    private final WebhookService service;
    private final Idempotency idempotency;

    WebhookResource(WebhookService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("webhook:read")
    @Operation(
            operationId = "listWebhooks",
            summary = "Your webhooks, the newest first",
            description = "An administrator sees those of all.")
    public RestResponse<Page<WebhookView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.newest(cursor, limit).response(uri);
    }

    @GET
    @Path("/event-types")
    @PermissionsAllowed("webhook:read")
    @Operation(
            operationId = "listWebhookEventTypes",
            summary = "The types of event that you may be told of",
            description = "What stands in each is in AsyncAPI.")
    public List<String> eventTypes() {
        return service.eventTypes();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("webhook:read")
    @Operation(operationId = "getWebhook", summary = "One webhook")
    public RestResponse<WebhookView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @PermissionsAllowed("webhook:keep")
    @Operation(
            operationId = "registerWebhook",
            summary = "Be told of what happens",
            description =
                    "Messages are POSTed as {type, timestamp, data} with the headers webhook-id, webhook-timestamp and"
                            + " webhook-signature. Any 2xx within 15 seconds takes one; otherwise it comes again, with the same"
                            + " webhook-id, ten times over three days. 410 switches the webhook off, and so do three days without"
                            + " success. What you may hear of is fixed now, by your token. At most 20 of one owner.")
    @APIResponseSchema(
            value = IssuedSecret.class,
            responseCode = "201",
            responseDescription = "Registered; Location and ETag lead to it, and the secret is shown only now")
    public RestResponse<IssuedSecret> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid KeepWebhook request) {
        var secret = new PassingSecret();
        return secret.with(
                idempotency.once(key, "registerWebhook", request, WebhookView.class, () -> {
                    var issued = service.register(request);
                    secret.made(issued.secret());
                    var webhook = issued.webhook();
                    return Versioned.created("/api/webhooks/" + webhook.id(), webhook, webhook.version());
                }),
                IssuedSecret::new);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("webhook:keep")
    @Operation(operationId = "changeWebhook", summary = "Another address, or other types of event")
    public RestResponse<WebhookView> change(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid KeepWebhook request) {
        return answer(service.change(id, ifMatch, request));
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("webhook:keep")
    @Operation(
            operationId = "removeWebhook",
            summary = "End a webhook",
            description = "With what waits to be sent, and with its log.")
    public void remove(UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        service.remove(id, ifMatch);
    }

    @POST
    @Path("/{id}/secret-rotation")
    @PermissionsAllowed("webhook:keep")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "A new secret",
            description = "Until the hours are over messages bear two signatures, one by each secret.")
    public RestResponse<IssuedSecret> rotate(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RotateSecret request) {
        var secret = new PassingSecret();
        return secret.with(
                idempotency.once(key, "rotateWebhookSecret " + id, request, WebhookView.class, () -> {
                    var issued = service.rotate(id, ifMatch, request);
                    secret.made(issued.secret());
                    return answer(issued.webhook());
                }),
                IssuedSecret::new);
    }

    @POST
    @Path("/{id}/pause")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("webhook:keep")
    @Operation(
            operationId = "pauseWebhook",
            summary = "Hold messages up",
            description = "What happens meanwhile waits, up to thirty days.")
    public RestResponse<WebhookView> pause(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, "pauseWebhook", id, WebhookView.class, () -> answer(service.pause(id, ifMatch)));
    }

    @POST
    @Path("/{id}/resumption")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("webhook:keep")
    @Operation(
            operationId = "resumeWebhook",
            summary = "Send again",
            description = "First what has waited. What happened while it was off is in the feed, /api/events.")
    public RestResponse<WebhookView> resume(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, "resumeWebhook", id, WebhookView.class, () -> answer(service.resume(id, ifMatch)));
    }

    private static RestResponse<WebhookView> answer(WebhookView webhook) {
        return Versioned.ok(webhook, webhook.version());
    }
}
