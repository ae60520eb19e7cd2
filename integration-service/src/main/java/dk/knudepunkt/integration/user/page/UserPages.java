package dk.knudepunkt.integration.user.page;

import dk.knudepunkt.integration.user.UserService;
import dk.knudepunkt.integration.user.UserView;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who has signed in, and one of them with the buttons that end their sessions. */
@Path(UserPages.PATH)
@Produces(MediaType.TEXT_HTML)
class UserPages {

    static final String PATH = "/users";

    private final UserService service;
    private final Forms forms;
    private final Shells shells;

    /** Where accounts and rights are kept: there they are given and taken. */
    private final Optional<String> issuer;

    UserPages(
            UserService service,
            Forms forms,
            Shells shells,
            @ConfigProperty(name = "knudepunkt.identity.admin-url") Optional<String> issuer) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.issuer = issuer;
    }

    @CheckedTemplate(basePath = "user")
    static class Templates {
        static native TemplateInstance list(Shell shell, Page<UserView> users, Optional<String> issuer);

        static native TemplateInstance user(Shell shell, UserView user, Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("user:read")
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return Templates.list(shells.here(), service.lastSeen(cursor, Page.DEFAULT_LIMIT), issuer);
    }

    @GET
    @Path("/{account}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("user:read")
    public TemplateInstance user(@PathParam("account") String account) {
        var user = service.get(account);
        return page(user, forms.of(Fields.NONE).at(user.version()));
    }

    @POST
    @Path("/{account}/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("session:end")
    public RestResponse<Object> signOut(@PathParam("account") String account, Fields fields) {
        return forms.pressed(fields)
                .change((button, ifMatch) -> service.signOut(account, ifMatch))
                .thenTo(UserPages::path)
                .orAgain(form -> again(account, form));
    }

    @POST
    @Path("/{account}/sessions/{session}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("session:end")
    public RestResponse<Object> end(
            @PathParam("account") String account, @PathParam("session") String session, Fields fields) {
        return forms.pressed(fields)
                .change((button, ifMatch) -> service.end(account, session, ifMatch))
                .thenTo(UserPages::path)
                .orAgain(form -> again(account, form));
    }

    static String path(UserView user) {
        return PATH + "/" + user.segment();
    }

    private TemplateInstance again(String account, Form form) {
        var user = service.get(account);
        return page(user, forms.beside(form, user, user.version()));
    }

    private static TemplateInstance page(UserView user, Form form) {
        return Templates.user(form.shell(), user, form);
    }
}
