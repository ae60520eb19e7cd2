package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.unit.UnitScope;
import dk.knudepunkt.referrals.unit.Units;
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
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The shared companies, the consents behind them, and the two forms. */
@Path("/referrals/shared-companies")
@Produces(MediaType.TEXT_HTML)
class SharingPages {

    private static final String CONSENTS = "/referrals/shared-companies/consents";

    private final SharedCompanies companies;
    private final ConsentService service;
    private final Units units;
    private final Idempotency idempotency;
    private final Validator validator;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    SharingPages(
            SharedCompanies companies,
            ConsentService service,
            Units units,
            Idempotency idempotency,
            Validator validator,
            Shells shells,
            Caller caller,
            InstantSource clock) {
        this.companies = companies;
        this.service = service;
        this.units = units;
        this.idempotency = idempotency;
        this.validator = validator;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "sharing")
    static class Templates {
        static native TemplateInstance companies(Shell shell, List<SharedCompany> companies, Map<String, String> units);

        static native TemplateInstance consents(
                Shell shell, Page<ConsentView> consents, Map<String, String> units, boolean mayWrite);

        static native TemplateInstance give(
                Shell shell,
                ConsentForm form,
                Map<String, String> labels,
                FormErrors errors,
                Map<String, String> units,
                List<ConsentWay> ways);

        static native TemplateInstance withdraw(
                Shell shell, ConsentView consent, ConsentForm form, FormErrors errors, List<ConsentWay> ways);
    }

    @GET
    @PermissionsAllowed("shared-company:read")
    public TemplateInstance companies() {
        return Templates.companies(shells.here(), companies.list(null), units.names());
    }

    @GET
    @Path("/consents")
    @PermissionsAllowed("consent:read")
    public TemplateInstance consents(@QueryParam("cursor") @Nullable String cursor) {
        var page = service.page(null, cursor, Page.DEFAULT_LIMIT).map(ConsentView::of);
        return Templates.consents(shells.here(), page, units.names(), caller.may("consent:give"));
    }

    @GET
    @Path("/consents/new")
    @PermissionsAllowed("consent:give")
    public TemplateInstance blank() {
        return giving(ConsentForm.blank(Denmark.dateOf(clock.instant())), FormErrors.NONE);
    }

    @POST
    @Path("/consents/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("consent:give")
    public RestResponse<Object> give(@BeanParam ConsentForm form) {
        var request = form.request();
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return Answer.again(giving(form, errors));
        }
        try {
            idempotency.once(
                    form.key,
                    "giveCompanyConsent",
                    request,
                    ConsentView.class,
                    () -> RestResponse.ok(ConsentView.of(service.give(request))));
        } catch (ConsentProblem.GivenAlready refused) {
            return Answer.again(giving(form, FormErrors.at("cvr", told(refused))));
        } catch (ConsentProblem.InTheFuture refused) {
            return Answer.again(giving(form, FormErrors.at("day", told(refused))));
        }
        return Answer.goTo(CONSENTS);
    }

    @GET
    @Path("/consents/{id}/withdrawal")
    @PermissionsAllowed("consent:give")
    public TemplateInstance withdrawal(UUID id) {
        return withdrawing(id, ConsentForm.blank(Denmark.dateOf(clock.instant())), FormErrors.NONE);
    }

    @POST
    @Path("/consents/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("consent:give")
    public RestResponse<Object> withdraw(UUID id, @BeanParam ConsentForm form) {
        var request = form.withdrawal();
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return Answer.again(withdrawing(id, form, errors));
        }
        try {
            service.withdraw(id, IfMatch.version(form.version), request);
        } catch (ConsentProblem.InTheFuture | ConsentProblem.BeforeItWasGiven refused) {
            return Answer.again(withdrawing(id, form, FormErrors.at("day", told(refused))));
        }
        return Answer.goTo(CONSENTS);
    }

    private TemplateInstance giving(ConsentForm form, FormErrors errors) {
        var shell = shells.here();
        var own = units.names(UnitScope.toWrite(caller));
        return Templates.give(shell, form, ConsentForm.labels(shell), errors, own, List.of(ConsentWay.values()));
    }

    private TemplateInstance withdrawing(UUID id, ConsentForm form, FormErrors errors) {
        var consent = ConsentView.of(service.get(id));
        return Templates.withdraw(shells.here(), consent, form, errors, List.of(ConsentWay.values()));
    }

    private String told(ConsentProblem refused) {
        return shells.here().told(refused);
    }
}
