package dk.knudepunkt.cofinancing.statement.billing;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.register.Municipality;
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

/** The form of how a municipality wants its invoices. */
@Path("/cofinancing/billing")
@Produces(MediaType.TEXT_HTML)
class BillingPages {

    private static final String AT = "/cofinancing/billing/";

    private final BillingService service;
    private final Forms forms;

    BillingPages(BillingService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "billing")
    static class Templates {
        static native TemplateInstance customer(
                Shell shell, Form form, Municipality municipality, List<InvoiceStandard> standards);
    }

    @GET
    @Path("/customers/{code}")
    @PermissionsAllowed("customer:keep")
    public TemplateInstance customer(@KnownMunicipality String code) {
        return customer(
                code,
                service.customer(code)
                        .map(customer -> forms.of(customer.settings().complete(), customer.version()))
                        .orElseGet(() -> forms.blank().at(0).with("standard", InvoiceStandard.PEPPOL)));
    }

    @POST
    @Path("/customers/{code}")
    @PermissionsAllowed("customer:keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> customer(@KnownMunicipality String code, Fields fields) {
        return forms.read(CustomerSettings.class, fields)
                .change((settings, ifMatch) -> service.set(code, settings, ifMatch))
                .thenTo(customer -> AT + "customers/" + code)
                .orAgain(form -> customer(
                        code,
                        service.customer(code)
                                .map(customer ->
                                        forms.beside(form, customer.settings().complete(), customer.version()))
                                .orElse(form)));
    }

    private static TemplateInstance customer(String code, Form form) {
        return Templates.customer(
                form.shell(),
                form,
                new Municipality(code, Municipality.nameOf(code)),
                List.of(InvoiceStandard.values()));
    }
}
