package dk.knudepunkt.funding.programme;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** The forms in which a programme is registered and its rounds are announced. They are listed on the page of funding. */
@Path("/cofinancing/funding/programmes")
@Produces(MediaType.TEXT_HTML)
class ProgrammePages {

    private static final String FUNDING = "/cofinancing/funding#programmes";

    private final ProgrammeService service;
    private final Idempotency idempotency;
    private final Validator validator;
    private final Shells shells;

    ProgrammePages(ProgrammeService service, Idempotency idempotency, Validator validator, Shells shells) {
        this.service = service;
        this.idempotency = idempotency;
        this.validator = validator;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance register(
                Shell shell, ProgrammeForm form, Map<String, String> labels, FormErrors errors);

        static native TemplateInstance rounds(
                Shell shell, ProgrammeView programme, ProgrammeForm form, FormErrors errors);
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("programme:keep")
    public TemplateInstance blank() {
        return register(ProgrammeForm.blank(), FormErrors.NONE);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("programme:keep")
    public RestResponse<Object> register(@BeanParam ProgrammeForm form) {
        var request = form.request();
        var errors = FormErrors.of(validator.validate(request));
        if (errors.isEmpty()) {
            try {
                idempotency.once(
                        form.key,
                        "registerProgramme",
                        request,
                        ProgrammeView.class,
                        () -> RestResponse.ok(service.register(request.programme())));
                return Answer.goTo("/cofinancing/funding/programmes/" + request.code() + "/rounds");
            } catch (ProgrammeProblem.CodeTaken refused) {
                errors = FormErrors.at("code", shells.here().told(refused));
            }
        }
        return Answer.again(register(form, errors));
    }

    @GET
    @Path("/{code}/rounds")
    @PermissionsAllowed("programme:keep")
    public TemplateInstance rounds(String code) {
        var programme = service.get(code);
        return Templates.rounds(shells.here(), programme, ProgrammeForm.of(programme), FormErrors.NONE);
    }

    @POST
    @Path("/{code}/rounds")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("programme:keep")
    public RestResponse<Object> announce(String code, @BeanParam ProgrammeForm form) {
        var shell = shells.here();
        var request = new ProgrammeResource.AnnounceRounds(form.typedRounds().rounds());
        var errors = form.typedRounds().errors(shell);
        if (errors.isEmpty()) {
            errors = FormErrors.of(validator.validate(request));
        }
        if (errors.isEmpty()) {
            try {
                service.announce(code, IfMatch.version(form.version), request.announced());
                return Answer.goTo(FUNDING);
            } catch (ProgrammeProblem.RoundClosesBeforeItOpens | ProgrammeProblem.RoundsOverlap refused) {
                errors = FormErrors.at("rounds", shell.told(refused));
            }
        }
        return Answer.again(Templates.rounds(shell, service.get(code), form, errors));
    }

    private TemplateInstance register(ProgrammeForm form, FormErrors errors) {
        var shell = shells.here();
        return Templates.register(shell, form, ProgrammeForm.labels(shell), errors);
    }
}
