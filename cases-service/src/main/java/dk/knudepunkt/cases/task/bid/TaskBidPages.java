package dk.knudepunkt.cases.task.bid;

import dk.knudepunkt.cases.consultant.ConsultantService;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The bids for a task, with the form that invites another consultant. */
@Path("/adviser-tasks/{id}/bids")
@Produces(MediaType.TEXT_HTML)
class TaskBidPages {

    private final BidService service;
    private final ConsultantService consultants;
    private final Forms forms;
    private final Caller caller;

    TaskBidPages(BidService service, ConsultantService consultants, Forms forms, Caller caller) {
        this.service = service;
        this.consultants = consultants;
        this.forms = forms;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "bid")
    static class Templates {
        static native TemplateInstance bids(
                Shell shell,
                UUID task,
                String title,
                List<BidView> bids,
                List<Option> consultants,
                Form form,
                boolean mayKeep);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("task:read")
    public TemplateInstance bids(UUID id) {
        return page(id, forms.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("task:keep")
    public RestResponse<Object> invite(UUID id, Fields fields) {
        return forms.read(InviteConsultant.class, fields)
                .create("inviteConsultant", BidView.class, request -> service.invite(id, request))
                .thenTo(bid -> "/adviser-tasks/" + id + "/bids")
                .orAgain(form -> page(id, form));
    }

    private TemplateInstance page(UUID id, Form form) {
        return Templates.bids(
                form.shell(),
                id,
                service.titleOf(id),
                service.of(id),
                consultants.options(),
                form,
                caller.may("task:keep"));
    }
}
