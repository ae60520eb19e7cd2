package dk.knudepunkt.goals.linter;

import dk.knudepunkt.goals.linter.FindingView.FindingsView;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.CalendarYear;
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
@Path("/goals/contracts/{year}/findings")
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
    public TemplateInstance findings(CalendarYear year, @QueryParam("status") @Nullable String status) {
        var asked = Parameters.constant("status", FindingStatus.class, status);
        return Templates.findings(shells.here(), service.list(year.value(), asked), asked);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("finding:read")
    public TemplateInstance finding(CalendarYear year, String id) {
        var finding = service.show(year.value(), id);
        return page(finding, forms.blank().at(finding.version()));
    }

    @POST
    @Path("/{id}/dismissal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("finding:dismiss")
    public RestResponse<Object> dismiss(CalendarYear year, String id, Fields fields) {
        return forms.read(DismissFinding.class, fields)
                .change((request, ifMatch) -> service.dismiss(year.value(), id, ifMatch, request.reason()))
                .thenTo(finding -> path(year, id))
                .orAgain(form -> again(year, id, form));
    }

    @POST
    @Path("/{id}/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("finding:dismiss")
    public RestResponse<Object> reopen(CalendarYear year, String id, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.reopen(year.value(), id, ifMatch))
                .thenTo(finding -> path(year, id))
                .orAgain(form -> again(year, id, form));
    }

    private TemplateInstance again(CalendarYear year, String id, Form form) {
        var finding = service.show(year.value(), id);
        return page(finding, forms.beside(form, finding, finding.version()));
    }

    private static TemplateInstance page(FindingView finding, Form form) {
        return Templates.finding(form.shell(), finding, form);
    }

    private static String path(CalendarYear year, String id) {
        return "/goals/contracts/%s/findings/%s".formatted(year, id);
    }
}
