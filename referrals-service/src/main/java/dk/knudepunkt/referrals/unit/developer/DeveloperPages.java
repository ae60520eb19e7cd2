package dk.knudepunkt.referrals.unit.developer;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register, and the forms behind one of it. */
@Path("/referrals/developers")
@Produces(MediaType.TEXT_HTML)
class DeveloperPages {

    static final String REGISTER = "/referrals/developers";

    private final DeveloperService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    DeveloperPages(DeveloperService service, Forms forms, Shells shells, Caller caller, InstantSource clock) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "developer")
    static class Templates {
        static native TemplateInstance list(Shell shell, List<DeveloperView> developers, boolean mayKeep);

        static native TemplateInstance form(Shell shell, @Nullable DeveloperView developer, Form form);

        static native TemplateInstance departure(Shell shell, DeveloperView developer, Form form);
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
        return page(developer, forms.of(developer, developer.version()));
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
                    return page(developer, forms.beside(form, developer, developer.version()));
                });
    }

    @GET
    @Path("/{subject}/departure")
    @PermissionsAllowed("developer:keep")
    public TemplateInstance departure(String subject) {
        var developer = service.get(subject);
        return leaving(developer, forms.of(developer, developer.version()).with("leftOn", today()));
    }

    @POST
    @Path("/{subject}/departure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("developer:keep")
    public RestResponse<Object> leave(String subject, Fields fields) {
        return forms.read(LeaveHouse.class, fields)
                .change((request, ifMatch) -> service.leave(subject, ifMatch, request))
                .thenTo(developer -> REGISTER)
                .orAgain(form -> {
                    var developer = service.get(subject);
                    return leaving(developer, forms.beside(form, developer, developer.version()));
                });
    }

    private static TemplateInstance page(@Nullable DeveloperView developer, Form form) {
        return Templates.form(form.shell(), developer, form);
    }

    private static TemplateInstance leaving(DeveloperView developer, Form form) {
        return Templates.departure(form.shell(), developer, form);
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
