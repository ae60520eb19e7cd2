package dk.knudepunkt.cofinancing.statement.billing;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.web.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The forms of who bills and of how a municipality wants its invoices. */
@Path("/cofinancing/billing")
@Produces(MediaType.TEXT_HTML)
class BillingPages {

    private final BillingService service;
    private final Validator validator;
    private final Shells shells;

    BillingPages(BillingService service, Validator validator, Shells shells) {
        this.service = service;
        this.validator = validator;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "billing")
    static class Templates {
        /** One form for both; without a municipality it is the biller's. */
        static native TemplateInstance billing(
                Shell shell,
                BillingForm form,
                Map<String, String> labels,
                FormErrors errors,
                @Nullable Municipality municipality);
    }

    @GET
    @Path("/biller")
    @PermissionsAllowed("biller:keep")
    public TemplateInstance biller() {
        var biller = service.biller();
        var form = biller.settings().map(BillingForm::of).orElseGet(BillingForm::new);
        form.version = biller.version();
        return page(form, FormErrors.NONE, null);
    }

    @POST
    @Path("/biller")
    @PermissionsAllowed("biller:keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> biller(@BeanParam BillingForm form) {
        var settings = form.biller();
        var errors = FormErrors.of(validator.validate(settings));
        if (!errors.isEmpty()) {
            return Answer.again(page(form, errors, null));
        }
        service.set(settings, IfMatch.version(form.version));
        return Answer.goTo("/cofinancing/billing/biller");
    }

    @GET
    @Path("/customers/{code}")
    @PermissionsAllowed("customer:keep")
    public TemplateInstance customer(@KnownMunicipality String code) {
        var customer = service.customer(code);
        var form = customer.map(Customer::settings).map(BillingForm::of).orElseGet(BillingForm::new);
        form.version = customer.map(Customer::version).orElse(0L);
        return page(form, FormErrors.NONE, municipality(code));
    }

    @POST
    @Path("/customers/{code}")
    @PermissionsAllowed("customer:keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> customer(@KnownMunicipality String code, @BeanParam BillingForm form) {
        var settings = form.customer();
        var errors = FormErrors.of(validator.validate(settings));
        if (!errors.isEmpty()) {
            return Answer.again(page(form, errors, municipality(code)));
        }
        service.set(code, settings, IfMatch.version(form.version));
        return Answer.goTo("/cofinancing/billing/customers/" + code);
    }

    private TemplateInstance page(BillingForm form, FormErrors errors, @Nullable Municipality municipality) {
        var shell = shells.here();
        return Templates.billing(shell, form, BillingForm.labels(shell, municipality == null), errors, municipality);
    }

    private static Municipality municipality(String code) {
        return new Municipality(code, Municipality.nameOf(code));
    }
}
