package dk.knudepunkt.cases.hours.budget;

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

/** What is agreed for an account and a year, with the form that changes it. */
@Path("/hours/budgets/{account}/{year}")
@Produces(MediaType.TEXT_HTML)
class BudgetPages {

    private final BudgetService service;
    private final Forms forms;

    BudgetPages(BudgetService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "budget")
    static class Templates {
        static native TemplateInstance budget(Shell shell, BudgetView budget, Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("budget:read")
    public TemplateInstance budget(String account, CalendarYear year) {
        var budget = service.get(account, year.value());
        return page(budget, forms.of(budget.stated(), budget.version()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("budget:state")
    public RestResponse<Object> state(String account, CalendarYear year, Fields fields) {
        return forms.read(StateBudget.class, fields)
                .change((request, ifMatch) -> service.state(account, year.value(), ifMatch, request))
                .thenTo(budget -> "/hours/budgets/" + account + '/' + year)
                .orAgain(form -> {
                    var budget = service.get(account, year.value());
                    return page(budget, forms.beside(form, budget.stated(), budget.version()));
                });
    }

    private static TemplateInstance page(BudgetView budget, Form form) {
        return Templates.budget(form.shell(), budget, form);
    }
}
