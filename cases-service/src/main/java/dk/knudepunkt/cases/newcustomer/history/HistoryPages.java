package dk.knudepunkt.cases.newcustomer.history;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
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

/** What was stated of each system's history, and the form for another statement. */
@Path("/companies/histories")
@Produces(MediaType.TEXT_HTML)
class HistoryPages {

    private final HistoryStatementService histories;
    private final Forms forms;
    private final Caller caller;

    HistoryPages(HistoryStatementService histories, Forms forms, Caller caller) {
        this.histories = histories;
        this.forms = forms;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "newcustomer")
    static class Templates {
        static native TemplateInstance histories(Shell shell, List<HistoryView> histories, Form form, boolean mayState);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("history:read")
    public TemplateInstance list() {
        return page(forms.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("history:state")
    public RestResponse<Object> state(Fields fields) {
        return forms.read(StateHistory.class, fields)
                .create("stateContactHistory", HistoryView.class, histories::state)
                .thenTo(stated -> "/companies/histories")
                .orAgain(this::page);
    }

    private TemplateInstance page(Form form) {
        return Templates.histories(form.shell(), histories.all(), form, caller.may("history:state"));
    }
}
