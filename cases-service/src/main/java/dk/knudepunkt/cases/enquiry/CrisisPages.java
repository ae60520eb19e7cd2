package dk.knudepunkt.cases.enquiry;

import dk.knudepunkt.cases.enquiry.EnquiryRequests.CloseCrisisDesk;
import dk.knudepunkt.cases.enquiry.EnquiryRequests.OpenCrisisDesk;
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

/** The forms that open a desk for a crisis and close it. */
@Path("/crisis-desk/crises")
@Produces(MediaType.TEXT_HTML)
class CrisisPages {

    private final EnquiryService service;
    private final Forms forms;

    CrisisPages(EnquiryService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "enquiry")
    static class Templates {
        static native TemplateInstance open(Shell shell, Form form);

        static native TemplateInstance close(Shell shell, CrisisView crisis, Form form);
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("crisis:keep")
    public TemplateInstance blank() {
        return opening(forms.blank());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("crisis:keep")
    public RestResponse<Object> open(Fields fields) {
        return forms.read(OpenCrisisDesk.class, fields)
                .create("openCrisisDesk", CrisisView.class, service::open)
                .thenTo(crisis -> "/crisis-desk?crisis=" + crisis.code())
                .orAgain(CrisisPages::opening);
    }

    @GET
    @Path("/{code}/ending")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("crisis:keep")
    public TemplateInstance ending(String code) {
        var crisis = service.crisis(code);
        return closing(crisis, forms.of(crisis, crisis.version()));
    }

    @POST
    @Path("/{code}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("crisis:keep")
    public RestResponse<Object> close(String code, Fields fields) {
        return forms.read(CloseCrisisDesk.class, fields)
                .change((request, ifMatch) -> service.close(code, ifMatch, request.endedOn()))
                .thenTo(crisis -> "/crisis-desk?crisis=" + code)
                .orAgain(form -> {
                    var crisis = service.crisis(code);
                    return closing(crisis, forms.beside(form, crisis, crisis.version()));
                });
    }

    private static TemplateInstance opening(Form form) {
        return Templates.open(form.shell(), form);
    }

    private static TemplateInstance closing(CrisisView crisis, Form form) {
        return Templates.close(form.shell(), crisis, form);
    }
}
