package dk.knudepunkt.referrals.unit.developer;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register, and the form behind one of it. */
@Path("/referrals/developers")
@Produces(MediaType.TEXT_HTML)
class DeveloperPages {

    private static final String REGISTER = "/referrals/developers";

    private final DeveloperService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;

    DeveloperPages(DeveloperService service, Forms forms, Shells shells, Caller caller) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "developer")
    static class Templates {
        static native TemplateInstance list(Shell shell, List<DeveloperView> developers, boolean mayKeep);

        static native TemplateInstance form(Shell shell, @Nullable String subject, Form form);
    }

    @GET
    @PermissionsAllowed("developer:browse")
    public TemplateInstance list() {
        return Templates.list(shells.here(), service.all(), caller.may("developer:keep"));
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("developer:keep")
    public TemplateInstance blank() {
        return page(null, forms.blank());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("developer:keep")
    public RestResponse<Object> register(Fields fields) {
        return forms.read(RegisterDeveloper.class, fields)
                .create("registerDeveloper", DeveloperView.class, service::register)
                .thenTo(developer -> REGISTER)
                .orAgain(form -> page(null, form));
    }

    @GET
    @Path("/{subject}")
    @PermissionsAllowed("developer:keep")
    public TemplateInstance developer(String subject) {
        var developer = service.get(subject);
        return page(subject, forms.of(developer, developer.version()));
    }

    @POST
    @Path("/{subject}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("developer:keep")
    public RestResponse<Object> change(String subject, Fields fields) {
        return forms.read(KeepDeveloper.class, fields)
                .change((request, ifMatch) -> service.change(subject, ifMatch, request))
                .thenTo(developer -> REGISTER)
                .orAgain(form -> {
                    var developer = service.get(subject);
                    return page(subject, forms.beside(form, developer, developer.version()));
                });
    }

    private static TemplateInstance page(@Nullable String subject, Form form) {
        return Templates.form(form.shell(), subject, form);
    }
}
