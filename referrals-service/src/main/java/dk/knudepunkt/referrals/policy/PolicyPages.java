package dk.knudepunkt.referrals.policy;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.calendar.CalendarView;
import dk.knudepunkt.referrals.calendar.Calendars;
import dk.knudepunkt.referrals.clock.Reading;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The promise and the calendar, version by version, with a form for the next version of the promise. */
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
    }

    @GET
    @RolesAllowed({Role.TRIAGE, Role.KAM, Role.ANALYST, Role.ADMIN})
    @Operation(hidden = true)
    public TemplateInstance list() {
        var applying = policies.get(policies.applyingOn(Denmark.dateOf(clock.instant())));
        return page(PolicyForm.of(PolicyView.of(applying).terms()), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.ADMIN)
    @Operation(hidden = true)
    public RestResponse<Object> draft(@BeanParam PolicyForm form) {
        var request = form.request();
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return Answer.again(page(form, errors));
        }
        return Answer.goTo("/referrals/reports/preview/policies/"
                + service.draft(request.read()).id());
    }

    @POST
    @Path("/{id}/activation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.ADMIN)
    @Operation(hidden = true)
    public RestResponse<Object> activate(UUID id, @RestForm long version) {
        service.activate(id, IfMatch.version(version));
        return Answer.goTo("/referrals/policies");
    }

    private TemplateInstance page(PolicyForm form, FormErrors errors) {
        return Templates.list(
                shells.here(),
                policies.page(null, Page.DEFAULT_LIMIT).map(PolicyView::of).items(),
                calendars.newest(),
                caller.is(Role.ADMIN),
                form,
                List.of(Reading.values()),
                errors);
    }
}
