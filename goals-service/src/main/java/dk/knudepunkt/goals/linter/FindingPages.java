package dk.knudepunkt.goals.linter;

import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.goals.linter.FindingView.FindingsView;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is found in a contract, and one finding with its places side by side and the form that dismisses it. */
@Path("/goals/contracts/{contract}/findings")
@Produces(MediaType.TEXT_HTML)
class FindingPages {

    private final FindingService service;
    private final Forms forms;
    private final Shells shells;

    FindingPages(FindingService service, Forms forms, Shells shells) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "linter")
    static class Templates {
        static native TemplateInstance findings(Shell shell, FindingsView found, @Nullable FindingStatus status);

        static native TemplateInstance finding(Shell shell, FindingView finding, Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("finding:read")
    public TemplateInstance findings(ContractAddress contract, @QueryParam("status") @Nullable String status) {
        var asked = Parameters.constant("status", FindingStatus.class, status);
        return Templates.findings(shells.here(), service.list(contract.key(), asked), asked);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("finding:read")
    public TemplateInstance finding(ContractAddress contract, String id) {
        var finding = service.show(contract.key(), id);
        return page(finding, forms.blank().at(finding.version()));
    }

    @POST
    @Path("/{id}/dismissal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("finding:dismiss")
    public RestResponse<Object> dismiss(ContractAddress contract, String id, Fields fields) {
        return forms.read(DismissFinding.class, fields)
                .change((request, ifMatch) -> service.dismiss(contract.key(), id, ifMatch, request.reason()))
                .thenTo(finding -> path(contract, id))
                .orAgain(form -> again(contract, id, form));
    }

    @POST
    @Path("/{id}/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("finding:dismiss")
    public RestResponse<Object> reopen(ContractAddress contract, String id, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.reopen(contract.key(), id, ifMatch))
                .thenTo(finding -> path(contract, id))
                .orAgain(form -> again(contract, id, form));
    }

    private TemplateInstance again(ContractAddress contract, String id, Form form) {
        var finding = service.show(contract.key(), id);
        return page(finding, forms.beside(form, finding, finding.version()));
    }

    private static TemplateInstance page(FindingView finding, Form form) {
        return Templates.finding(form.shell(), finding, form);
    }

    private static String path(ContractAddress contract, String id) {
        return "/goals/contracts/%s/findings/%s".formatted(contract, id);
    }
}
