package dk.knudepunkt.funding.subsidy;

import dk.knudepunkt.funding.programme.Programme;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The subsidies with their companies, for those who work with them; everybody else has the sums on the page of funding. */
@Path("/cofinancing/funding/subsidies")
@Produces(MediaType.TEXT_HTML)
class SubsidyPages {

    private static final String HERE = "/cofinancing/funding/subsidies";

    private final SubsidyService service;
    private final Idempotency idempotency;
    private final Validator validator;
    private final Shells shells;

    SubsidyPages(SubsidyService service, Idempotency idempotency, Validator validator, Shells shells) {
        this.service = service;
        this.idempotency = idempotency;
        this.validator = validator;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "subsidy")
    static class Templates {
        static native TemplateInstance subsidies(
                Shell shell, Page<SubsidyView> subsidies, @Nullable SubsidyStatus status, SubsidyStatus[] statuses);

        static native TemplateInstance grant(
                Shell shell,
                SubsidyForm form,
                FormErrors errors,
                List<Programme> programmes,
                List<Municipality> municipalities);

        static native TemplateInstance subsidy(Shell shell, SubsidyView subsidy, SubsidyForm form, FormErrors errors);
    }

    @GET
    @PermissionsAllowed("subsidy:read")
    public TemplateInstance subsidies(
            @QueryParam("status") @Nullable String status, @QueryParam("cursor") @Nullable String cursor) {
        var chosen = Parameters.constant("status", SubsidyStatus.class, status);
        return Templates.subsidies(
                shells.here(), service.page(chosen, cursor, Page.DEFAULT_LIMIT), chosen, SubsidyStatus.values());
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("subsidy:grant")
    public TemplateInstance blank() {
        return form(SubsidyForm.blank(), FormErrors.NONE);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("subsidy:grant")
    public RestResponse<Object> grant(@BeanParam SubsidyForm form) {
        var request = form.grant();
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return Answer.again(form(form, errors));
        }
        try {
            var subsidy = idempotency.once(
                    form.key,
                    "grantSubsidy",
                    request,
                    SubsidyView.class,
                    () -> RestResponse.ok(service.grant(request.promise())));
            return Answer.goTo(HERE + "/" + subsidy.getEntity().id());
        } catch (SubsidyProblem.DateOutOfOrder refused) {
            return Answer.again(form(form, FormErrors.at("on", said(refused))));
        }
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("subsidy:read")
    public TemplateInstance subsidy(UUID id) {
        return Templates.subsidy(shells.here(), service.get(id), new SubsidyForm(), FormErrors.NONE);
    }

    @POST
    @Path("/{id}/payment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("subsidy:grant")
    public RestResponse<Object> pay(UUID id, @BeanParam SubsidyForm form) {
        var request = form.payment();
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return again(id, form, errors);
        }
        try {
            service.pay(id, IfMatch.version(form.version), request.paid(), request.on());
        } catch (SubsidyProblem.PaidMoreThanGranted refused) {
            return again(id, form, FormErrors.at("paid", said(refused)));
        } catch (SubsidyProblem.DateOutOfOrder refused) {
            return again(id, form, FormErrors.at("on", said(refused)));
        }
        return Answer.goTo(HERE + "/" + id);
    }

    @POST
    @Path("/{id}/lapse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("subsidy:grant")
    public RestResponse<Object> lapse(UUID id, @BeanParam SubsidyForm form) {
        service.lapse(id, IfMatch.version(form.version));
        return Answer.goTo(HERE + "/" + id);
    }

    private RestResponse<Object> again(UUID id, SubsidyForm form, FormErrors errors) {
        return Answer.again(Templates.subsidy(shells.here(), service.get(id), form, errors));
    }

    private TemplateInstance form(SubsidyForm form, FormErrors errors) {
        return Templates.grant(shells.here(), form, errors, service.programmes(), Municipality.all());
    }

    private String said(SubsidyProblem refused) {
        return shells.here().told(refused);
    }
}
