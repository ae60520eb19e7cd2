package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.promise.calendar.CalendarView;
import dk.knudepunkt.referrals.promise.calendar.Calendars;
import dk.knudepunkt.referrals.promise.clock.Reading;
import dk.knudepunkt.referrals.promise.policy.PolicyView.DraftPolicy;
import dk.knudepunkt.referrals.promise.version.ActivationPage;
import dk.knudepunkt.referrals.promise.version.DatedVersionService;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The promise and the calendar, version by version, with the form of the next version of the promise and of a saved draft. */
@Path("/referrals/policies")
@Produces(MediaType.TEXT_HTML)
class PolicyPages {

    private static final List<Reading> READINGS = List.of(Reading.values());

    private final Policies policies;
    private final DatedVersionService service;
    private final Calendars calendars;
    private final Forms forms;
    private final Caller caller;
    private final InstantSource clock;

    PolicyPages(
            Policies policies,
            DatedVersionService service,
            Calendars calendars,
            Forms forms,
            Caller caller,
            InstantSource clock) {
        this.policies = policies;
        this.service = service;
        this.calendars = calendars;
        this.forms = forms;
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
                Form form,
                List<Reading> readings);

        static native TemplateInstance draft(Shell shell, PolicyView policy, Form form, List<Reading> readings);
    }

    @GET
    @PermissionsAllowed("policy:read")
    public TemplateInstance list() {
        var applying = policies.get(policies.applyingOn(Denmark.dateOf(clock.instant())));
        return list(forms.like(DraftPolicy.of(applying)).without("effectiveFrom"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("policy:keep")
    public RestResponse<Object> draft(Fields fields) {
        return forms.read(DraftPolicy.class, fields)
                .create(
                        "draftPolicy",
                        PolicyView.class,
                        request -> PolicyView.of(service.draft(policies, request.terms())))
                .thenTo(policy -> preview(policy.id()))
                .orAgain(this::list);
    }

    @GET
    @Path("/{id}/edit")
    @PermissionsAllowed("policy:keep")
    public TemplateInstance saved(UUID id) {
        var policy = policies.get(id);
        policy.requireDraft();
        return edit(PolicyView.of(policy), forms.of(DraftPolicy.of(policy), policy.version()));
    }

    @POST
    @Path("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("policy:keep")
    public RestResponse<Object> revise(UUID id, Fields fields) {
        return forms.read(DraftPolicy.class, fields)
                .change((request, ifMatch) -> service.revise(policies, id, ifMatch, request.terms()))
                .thenTo(policy -> preview(id))
                .orAgain(form -> {
                    var policy = PolicyView.of(policies.get(id));
                    return edit(policy, forms.beside(form, policy.terms(), policy.version()));
                });
    }

    @POST
    @Path("/{id}/activation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("policy:keep")
    public RestResponse<Object> activate(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.activate(policies, id, ifMatch))
                .thenTo(policy -> "/referrals/policies")
                .orAgain(button -> {
                    var policy = PolicyView.of(policies.get(id));
                    return ActivationPage.activation(
                            button.shell(),
                            policy.number(),
                            policy.terms().name(),
                            policy.status(),
                            forms.beside(button, policy, policy.version()));
                });
    }

    private static String preview(UUID id) {
        return "/referrals/reports/preview/policies/" + id;
    }

    private static TemplateInstance edit(PolicyView policy, Form form) {
        return Templates.draft(form.shell(), policy, form, READINGS);
    }

    private TemplateInstance list(Form form) {
        return Templates.list(
                form.shell(),
                policies.page(null, Page.DEFAULT_LIMIT).map(PolicyView::of).items(),
                calendars.newest(),
                caller.may("policy:keep"),
                form,
                READINGS);
    }
}
