package dk.knudepunkt.goals.planning;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.web.CalendarYear;
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

/** The way to a target, with the form to agree on another. */
@Path("/goals/contracts/{year}/targets/{code}/plan")
@Produces(MediaType.TEXT_HTML)
class PlanPages {

    private final PlanService service;
    private final Forms forms;

    PlanPages(PlanService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance plan(Shell shell, PlanView plan, Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    public TemplateInstance plan(CalendarYear year, String code) {
        var plan = service.show(year, code);
        return page(plan, forms.of(plan.again(), plan.version()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:agree")
    public RestResponse<Object> agree(CalendarYear year, String code, Fields fields) {
        return forms.read(AgreePlan.class, fields)
                .change((request, ifMatch) -> service.agree(year, code, ifMatch, request))
                .thenTo(plan -> "/goals/contracts/%s/targets/%s/plan".formatted(year, code))
                .orAgain(form -> {
                    var plan = service.show(year, code);
                    return page(plan, forms.beside(form, plan.again(), plan.version()));
                });
    }

    private static TemplateInstance page(PlanView plan, Form form) {
        return Templates.plan(form.shell(), plan, form);
    }
}
