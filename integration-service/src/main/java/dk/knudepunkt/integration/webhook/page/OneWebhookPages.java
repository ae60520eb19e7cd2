package dk.knudepunkt.integration.webhook.page;

import dk.knudepunkt.integration.secret.SecretAnswers;
import dk.knudepunkt.integration.webhook.RotateSecret;
import dk.knudepunkt.integration.webhook.WebhookService;
import dk.knudepunkt.integration.webhook.WebhookView;
import dk.knudepunkt.integration.webhook.delivery.DeliveryService;
import dk.knudepunkt.integration.webhook.delivery.DeliveryView;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One webhook with its log, and the buttons that hold it up, try it and end it. */
@Path(WebhookPages.PATH)
@Produces(MediaType.TEXT_HTML)
class OneWebhookPages {

    /** What is proposed: a working day to move receivers over. */
    private static final RotateSecret A_DAY = new RotateSecret(24);

    private final WebhookService service;
    private final DeliveryService deliveries;
    private final Forms forms;

    OneWebhookPages(WebhookService service, DeliveryService deliveries, Forms forms) {
        this.service = service;
        this.deliveries = deliveries;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "webhook")
    static class Templates {
        static native TemplateInstance webhook(
                Shell shell, WebhookView webhook, Page<DeliveryView> deliveries, Form buttons, Form rotation);

        static native TemplateInstance delivery(Shell shell, WebhookView webhook, DeliveryView delivery, Form form);
    }

    static String path(UUID id) {
        return WebhookPages.PATH + "/" + id;
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("webhook:read")
    public TemplateInstance webhook(UUID id, @QueryParam("cursor") @Nullable String cursor) {
        var webhook = service.get(id);
        return page(webhook, cursor, buttons(webhook), rotation(webhook));
    }

    @POST
    @Path("/{id}/pause")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("webhook:keep")
    public RestResponse<Object> pause(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((button, ifMatch) -> service.pause(id, ifMatch))
                .thenTo(webhook -> path(id))
                .orAgain(form -> again(id, form));
    }

    @POST
    @Path("/{id}/resumption")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("webhook:keep")
    public RestResponse<Object> resume(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((button, ifMatch) -> service.resume(id, ifMatch))
                .thenTo(webhook -> path(id))
                .orAgain(form -> again(id, form));
    }

    @POST
    @Path("/{id}/pings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("webhook:keep")
    public RestResponse<Object> ping(UUID id, Fields fields) {
        return forms.pressed(fields)
                .apply(button -> deliveries.ping(id))
                .thenTo(ping -> path(id) + "/deliveries/" + ping.id())
                .orAgain(form -> again(id, form));
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("webhook:keep")
    public RestResponse<Object> remove(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((button, ifMatch) -> {
                    service.remove(id, ifMatch);
                    return id;
                })
                .thenTo(removed -> WebhookPages.PATH)
                .orAgain(form -> again(id, form));
    }

    /** Answers with the secret itself, since it can be shown only now. */
    @POST
    @Path("/{id}/secret-rotation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("webhook:keep")
    public RestResponse<Object> rotate(UUID id, Fields fields) {
        return forms.read(RotateSecret.class, fields)
                .change((request, ifMatch) -> service.rotate(id, ifMatch, request))
                .thenAnswer((form, issued) -> SecretAnswers.page(WebhookPages.Templates.secret(form.shell(), issued)))
                .orAgain(form -> {
                    var webhook = service.get(id);
                    return page(webhook, null, buttons(webhook), forms.beside(form, A_DAY, webhook.version()));
                });
    }

    @GET
    @Path("/{id}/deliveries/{deliveryId}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("webhook:read")
    public TemplateInstance delivery(UUID id, UUID deliveryId) {
        var delivery = deliveries.get(id, deliveryId);
        return delivery(id, delivery, forms.of(Fields.NONE).at(delivery.version()));
    }

    @POST
    @Path("/{id}/deliveries/{deliveryId}/redelivery")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("webhook:keep")
    public RestResponse<Object> repeat(UUID id, UUID deliveryId, Fields fields) {
        return forms.pressed(fields)
                .change((button, ifMatch) -> deliveries.repeat(id, deliveryId, ifMatch))
                .thenTo(delivery -> path(id) + "/deliveries/" + deliveryId)
                .orAgain(form -> {
                    var delivery = deliveries.get(id, deliveryId);
                    return delivery(id, delivery, forms.beside(form, delivery, delivery.version()));
                });
    }

    private Form buttons(WebhookView webhook) {
        return forms.of(Fields.NONE).at(webhook.version());
    }

    private Form rotation(WebhookView webhook) {
        return forms.of(A_DAY, webhook.version());
    }

    private TemplateInstance again(UUID id, Form form) {
        var webhook = service.get(id);
        return page(webhook, null, forms.beside(form, webhook, webhook.version()), rotation(webhook));
    }

    private TemplateInstance page(WebhookView webhook, @Nullable String cursor, Form buttons, Form rotation) {
        var log = deliveries.newest(webhook.id(), null, cursor, Page.DEFAULT_LIMIT);
        return Templates.webhook(buttons.shell(), webhook, log, buttons, rotation);
    }

    private TemplateInstance delivery(UUID id, DeliveryView delivery, Form form) {
        return Templates.delivery(form.shell(), service.get(id), delivery, form);
    }
}
