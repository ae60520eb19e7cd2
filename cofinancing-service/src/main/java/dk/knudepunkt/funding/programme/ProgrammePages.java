package dk.knudepunkt.funding.programme;

import dk.knudepunkt.funding.programme.ProgrammeResource.AnnounceRounds;
import dk.knudepunkt.funding.programme.ProgrammeResource.RegisterProgramme;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** The forms in which a programme is registered and its rounds are announced. They are listed on the page of funding. */
@Path("/cofinancing/funding/programmes")
@Produces(MediaType.TEXT_HTML)
class ProgrammePages {

    private static final String FUNDING = "/cofinancing/funding#programmes";

    private final ProgrammeService service;
    private final Forms forms;

    ProgrammePages(ProgrammeService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance register(Shell shell, Form form);

        static native TemplateInstance rounds(Shell shell, ProgrammeView programme, Form form);
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("programme:keep")
    public TemplateInstance blank() {
        return registration(forms.blank());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("programme:keep")
    public RestResponse<Object> register(Fields fields) {
        return forms.read(RegisterProgramme.class, fields)
                .create("registerProgramme", ProgrammeView.class, request -> service.register(request.programme()))
                .thenTo(programme -> "/cofinancing/funding/programmes/" + programme.code() + "/rounds")
                .orAgain(ProgrammePages::registration);
    }

    @GET
    @Path("/{code}/rounds")
    @PermissionsAllowed("programme:keep")
    public TemplateInstance rounds(String code) {
        var programme = service.get(code);
        return rounds(programme, forms.of(AnnounceRounds.of(programme), programme.version()));
    }

    @POST
    @Path("/{code}/rounds")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("programme:keep")
    public RestResponse<Object> announce(String code, Fields fields) {
        return forms.read(AnnounceRounds.class, fields)
                .change((request, ifMatch) -> service.announce(code, ifMatch, request.announced()))
                .thenTo(programme -> FUNDING)
                .orAgain(form -> {
                    var programme = service.get(code);
                    return rounds(programme, forms.beside(form, AnnounceRounds.of(programme), programme.version()));
                });
    }

    private static TemplateInstance registration(Form form) {
        return Templates.register(form.shell(), form);
    }

    private static TemplateInstance rounds(ProgrammeView programme, Form form) {
        return Templates.rounds(form.shell(), programme, form);
    }
}
