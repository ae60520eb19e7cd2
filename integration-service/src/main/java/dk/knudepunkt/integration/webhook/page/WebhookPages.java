package dk.knudepunkt.integration.webhook.page;

import dk.knudepunkt.integration.secret.PassingSecret;
import dk.knudepunkt.integration.secret.SecretAnswers;
import dk.knudepunkt.integration.webhook.IssuedSecret;
import dk.knudepunkt.integration.webhook.KeepWebhook;
import dk.knudepunkt.integration.webhook.WebhookService;
import dk.knudepunkt.integration.webhook.WebhookView;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of webhooks, the form for a new one and for another address or other events. */
@Path(WebhookPages.PATH)
@Produces(MediaType.TEXT_HTML)
class WebhookPages {

    static final String PATH = "/webhooks";

    private final WebhookService service;
    private final Forms forms;
    private final Shells shells;

    WebhookPages(WebhookService service, Forms forms, Shells shells) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "webhook")
    static class Templates {
        static native TemplateInstance list(Shell shell, Page<WebhookView> webhooks);

        static native TemplateInstance register(Shell shell, Form form, List<String> eventTypes);

        static native TemplateInstance edit(Shell shell, WebhookView webhook, Form form, List<String> eventTypes);

        static native TemplateInstance secret(Shell shell, IssuedSecret issued);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("webhook:read")
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return Templates.list(shells.here(), service.newest(cursor, Page.DEFAULT_LIMIT));
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("webhook:keep")
    public TemplateInstance blank() {
        return blank(forms.blank());
    }

    /** Answers with the secret itself, since it can be shown only now. */
    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("webhook:keep")
    public RestResponse<Object> register(Fields fields) {
        var secret = new PassingSecret();
        return forms.read(KeepWebhook.class, fields)
                .create("registerWebhook", WebhookView.class, request -> {
                    var issued = service.register(request);
                    secret.made(issued.secret());
                    return issued.webhook();
                })
                .thenAnswer((form, webhook) ->
                        SecretAnswers.page(Templates.secret(form.shell(), new IssuedSecret(webhook, secret.text()))))
                .orAgain(this::blank);
    }

    @GET
    @Path("/{id}/edit")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("webhook:keep")
    public TemplateInstance edit(UUID id) {
        var webhook = service.get(id);
        return edit(webhook, forms.of(webhook, webhook.version()));
    }

    @POST
    @Path("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("webhook:keep")
    public RestResponse<Object> change(UUID id, Fields fields) {
        return forms.read(KeepWebhook.class, fields)
                .change((request, ifMatch) -> service.change(id, ifMatch, request))
                .thenTo(webhook -> OneWebhookPages.path(id))
                .orAgain(form -> {
                    var webhook = service.get(id);
                    return edit(webhook, forms.beside(form, webhook, webhook.version()));
                });
    }

    private TemplateInstance blank(Form form) {
        return Templates.register(form.shell(), form, service.eventTypes());
    }

    private TemplateInstance edit(WebhookView webhook, Form form) {
        return Templates.edit(form.shell(), webhook, form, service.eventTypes(webhook.id()));
    }
}
