package dk.knudepunkt.goals.planning;

import dk.knudepunkt.goals.house.ContractAddress;
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

/** The way to a target, with the form to agree on another. */
@Path("/goals/contracts/{contract}/targets/{code}/plan")
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
    public TemplateInstance plan(ContractAddress contract, String code) {
        var plan = service.show(contract.key(), code);
        return page(plan, forms.of(plan.again(), plan.version()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:agree")
    public RestResponse<Object> agree(ContractAddress contract, String code, Fields fields) {
        return forms.read(AgreePlan.class, fields)
                .change((request, ifMatch) -> service.agree(contract.key(), code, ifMatch, request))
                .thenTo(plan -> "/goals/contracts/%s/targets/%s/plan".formatted(contract, code))
                .orAgain(form -> {
                    var plan = service.show(contract.key(), code);
                    return page(plan, forms.beside(form, plan.again(), plan.version()));
                });
    }

    private static TemplateInstance page(PlanView plan, Form form) {
        return Templates.plan(form.shell(), plan, form);
    }
}
