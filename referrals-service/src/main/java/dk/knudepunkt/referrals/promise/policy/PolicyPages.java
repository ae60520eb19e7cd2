package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.promise.calendar.CalendarView;
import dk.knudepunkt.referrals.promise.calendar.Calendars;
import dk.knudepunkt.referrals.promise.clock.Reading;
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
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The promise and the calendar, version by version, with the form of the next version of the promise and of a saved draft. */
@Path("/referrals/policies")
@Produces(MediaType.TEXT_HTML)
class PolicyPages {

    private final Policies policies;
    private final PolicyService service;
    private final Calendars calendars;
    private final Validator validator;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    PolicyPages(
            Policies policies,
            PolicyService service,
            Calendars calendars,
            Validator validator,
            Shells shells,
            Caller caller,
            InstantSource clock) {
        this.policies = policies;
        this.service = service;
        this.calendars = calendars;
        this.validator = validator;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance list(
                Shell shell,
                List<PolicyView> policies,
                List<CalendarView> calendars,
                boolean mayEdit,
                PolicyForm form,
                List<Reading> readings,
                FormErrors errors);

        static native TemplateInstance draft(
                Shell shell, PolicyView policy, PolicyForm form, List<Reading> readings, FormErrors errors);
    }

    @GET
    @PermissionsAllowed("policy:read")
    public TemplateInstance list() {
        var applying = policies.get(policies.applyingOn(Denmark.dateOf(clock.instant())));
        return page(PolicyForm.after(PolicyView.of(applying).terms()), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("policy:keep")
    public RestResponse<Object> draft(@BeanParam PolicyForm form) {
        var request = form.request();
        var errors = FormErrors.of(validator.validate(request));
        return errors.isEmpty() ? preview(service.draft(request.read())) : Answer.again(page(form, errors));
    }

    @GET
    @Path("/{id}/edit")
    @PermissionsAllowed("policy:keep")
    public TemplateInstance saved(UUID id) {
        var policy = draft(id);
        return page(policy, PolicyForm.of(policy.terms()), FormErrors.NONE);
    }

    @POST
    @Path("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("policy:keep")
    public RestResponse<Object> revise(UUID id, @RestForm long version, @BeanParam PolicyForm form) {
        var request = form.request();
        var errors = FormErrors.of(validator.validate(request));
        return errors.isEmpty()
                ? preview(service.revise(id, IfMatch.version(version), request.read()))
                : Answer.again(page(draft(id), form, errors));
    }

    @POST
    @Path("/{id}/activation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("policy:keep")
    public RestResponse<Object> activate(UUID id, @RestForm long version) {
        service.activate(id, IfMatch.version(version));
        return Answer.goTo("/referrals/policies");
    }

    private PolicyView draft(UUID id) {
        var policy = policies.get(id);
        policy.requireDraft();
        return PolicyView.of(policy);
    }

    private static RestResponse<Object> preview(PolicyVersion policy) {
        return Answer.goTo("/referrals/reports/preview/policies/" + policy.id());
    }

    private TemplateInstance page(PolicyView policy, PolicyForm form, FormErrors errors) {
        return Templates.draft(shells.here(), policy, form, List.of(Reading.values()), errors);
    }

    private TemplateInstance page(PolicyForm form, FormErrors errors) {
        return Templates.list(
                shells.here(),
                policies.page(null, Page.DEFAULT_LIMIT).map(PolicyView::of).items(),
                calendars.newest(),
                caller.may("policy:keep"),
                form,
                List.of(Reading.values()),
                errors);
    }
}
