package dk.knudepunkt.integration.client.page;

import dk.knudepunkt.integration.client.AddApiClient;
import dk.knudepunkt.integration.client.ApiClientService;
import dk.knudepunkt.integration.client.ApiClientView;
import dk.knudepunkt.integration.client.IssuedClientSecret;
import dk.knudepunkt.integration.client.RotateClientSecret;
import dk.knudepunkt.integration.secret.PassingSecret;
import dk.knudepunkt.integration.secret.SecretAnswers;
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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of API clients, the form for a new one, and one of them with what can be done to it. */
@Path(ApiClientPages.PATH)
@Produces(MediaType.TEXT_HTML)
class ApiClientPages {

    static final String PATH = "/api-clients";

    /** What is proposed: a working day to move the system over. */
    private static final RotateClientSecret A_DAY = new RotateClientSecret(24);

    private final ApiClientService service;
    private final Forms forms;
    private final Shells shells;

    ApiClientPages(ApiClientService service, Forms forms, Shells shells) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "client")
    static class Templates {
        static native TemplateInstance list(Shell shell, Page<ApiClientView> clients, Optional<String> elsewhere);

        static native TemplateInstance add(Shell shell, Form form, List<String> scopes);

        static native TemplateInstance client(Shell shell, ApiClientView client, Form buttons, Form rotation);

        static native TemplateInstance secret(Shell shell, IssuedClientSecret issued);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("api-client:keep")
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return Templates.list(shells.here(), service.newest(cursor, Page.DEFAULT_LIMIT), service.elsewhere());
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("api-client:keep")
    public TemplateInstance blank() {
        return blank(forms.blank());
    }

    /** Answers with the secret itself, since it can be shown only now. */
    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("api-client:keep")
    public RestResponse<Object> add(Fields fields) {
        var secret = new PassingSecret();
        return forms.read(AddApiClient.class, fields)
                .create("addApiClient", ApiClientView.class, request -> {
                    var issued = service.add(request);
                    secret.made(issued.secret());
                    return issued.client();
                })
                .thenAnswer((form, client) -> SecretAnswers.page(
                        Templates.secret(form.shell(), new IssuedClientSecret(client, secret.text()))))
                .orAgain(this::blank);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("api-client:keep")
    public TemplateInstance client(UUID id) {
        var client = service.get(id);
        return page(client, forms.of(Fields.NONE).at(client.version()), forms.of(A_DAY, client.version()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("api-client:keep")
    public RestResponse<Object> withdraw(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((button, ifMatch) -> service.withdraw(id, ifMatch))
                .thenTo(client -> PATH + "/" + id)
                .orAgain(form -> {
                    var client = service.get(id);
                    return page(
                            client, forms.beside(form, client, client.version()), forms.of(A_DAY, client.version()));
                });
    }

    /** Answers with the secret itself, since it can be shown only now. */
    @POST
    @Path("/{id}/secret-rotation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("api-client:keep")
    public RestResponse<Object> rotate(UUID id, Fields fields) {
        return forms.read(RotateClientSecret.class, fields)
                .change((request, ifMatch) -> service.rotate(id, ifMatch, request))
                .thenAnswer((form, issued) -> SecretAnswers.page(Templates.secret(form.shell(), issued)))
                .orAgain(form -> {
                    var client = service.get(id);
                    return page(
                            client,
                            forms.of(Fields.NONE).at(client.version()),
                            forms.beside(form, A_DAY, client.version()));
                });
    }

    private TemplateInstance blank(Form form) {
        return Templates.add(form.shell(), form, service.scopes());
    }

    private static TemplateInstance page(ApiClientView client, Form buttons, Form rotation) {
        return Templates.client(buttons.shell(), client, buttons, rotation);
    }
}
