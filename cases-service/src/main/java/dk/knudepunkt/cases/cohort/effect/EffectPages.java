package dk.knudepunkt.cases.cohort.effect;

import dk.knudepunkt.cases.cohort.Cohort;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** What became of a cohort, with the form to tell it. */
@Path("/cohorts/{id}/effects")
@Produces(MediaType.TEXT_HTML)
class EffectPages {

    private final EffectService service;
    private final Forms forms;

    EffectPages(EffectService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "cohort")
    static class Templates {
        static native TemplateInstance effects(
                Shell shell, Cohort cohort, LocalDate firstDay, List<CohortEffectView> effects, Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("cohort:read")
    public TemplateInstance effects(UUID id) {
        return page(id, forms.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("cohort:freeze")
    public RestResponse<Object> tell(UUID id, Fields fields) {
        return forms.read(TellEffect.class, fields)
                .create("tellCohortEffect " + id, CohortEffectView.class, request -> service.tell(id, request))
                .thenTo(effect -> "/cohorts/" + id + "/effects")
                .orAgain(form -> page(id, form));
    }

    private TemplateInstance page(UUID id, Form form) {
        var cohort = service.cohort(id);
        return Templates.effects(form.shell(), cohort, CohortEffect.firstDay(cohort), service.of(id), form);
    }
}
