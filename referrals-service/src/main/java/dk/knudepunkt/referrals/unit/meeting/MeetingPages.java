package dk.knudepunkt.referrals.unit.meeting;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The meetings, one of them, and the forms that plan one and tell what came of it. */
@Path("/referrals/meetings")
@Produces(MediaType.TEXT_HTML)
class MeetingPages {

    private final MeetingService service;
    private final Idempotency idempotency;
    private final Units units;
    private final Validator validator;
    private final Shells shells;
    private final Caller caller;

    MeetingPages(
            MeetingService service,
            Idempotency idempotency,
            Units units,
            Validator validator,
            Shells shells,
            Caller caller) {
        this.service = service;
        this.idempotency = idempotency;
        this.units = units;
        this.validator = validator;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance meetings(
                Shell shell,
                Page<MeetingView> meetings,
                List<MeetingKind> kinds,
                @Nullable MeetingKind kind,
                Map<String, String> units,
                boolean mayPlan);

        static native TemplateInstance plan(
                Shell shell,
                MeetingForm form,
                Map<String, String> labels,
                FormErrors errors,
                List<MeetingKind> kinds,
                Map<String, String> units);

        static native TemplateInstance meeting(
                Shell shell, MeetingView meeting, Map<String, String> units, FormErrors errors);
    }

    @GET
    @PermissionsAllowed("meeting:read")
    public TemplateInstance meetings(
            @QueryParam("kind") @Nullable String kind, @QueryParam("cursor") @Nullable String cursor) {
        var chosen = Parameters.constant("kind", MeetingKind.class, kind);
        var page = service.page(chosen, null, cursor, Page.DEFAULT_LIMIT).map(this::view);
        return Templates.meetings(shells.here(), page, List.of(MeetingKind.values()), chosen, units.names(), mayPlan());
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("meeting:plan")
    public TemplateInstance blank(@QueryParam("unitCode") @Nullable String unitCode) {
        var form = new MeetingForm();
        form.kind = MeetingKind.COORDINATION;
        form.unitCode = unitCode;
        form.key = UUID.randomUUID().toString();
        return form(form, FormErrors.NONE);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:plan")
    public RestResponse<Object> plan(@BeanParam MeetingForm form) {
        var request = form.request();
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return Answer.again(form(form, errors));
        }
        try {
            var meeting = idempotency.once(
                    form.key,
                    "planMeeting",
                    request,
                    MeetingView.class,
                    () -> RestResponse.ok(view(service.plan(request.plan()))));
            return Answer.goTo("/referrals/meetings/" + meeting.getEntity().id());
        } catch (MeetingProblem refused) {
            return Answer.again(form(form, FormErrors.at("unitCode", told(refused))));
        }
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("meeting:read")
    public TemplateInstance meeting(UUID id) {
        return meeting(id, FormErrors.NONE);
    }

    @POST
    @Path("/{id}/holding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:plan")
    public RestResponse<Object> hold(
            UUID id,
            @RestForm long version,
            @RestForm @Nullable String heldOn,
            @RestForm @Nullable String participants) {
        var request = MeetingForm.outcome(heldOn, participants);
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return Answer.again(meeting(id, errors));
        }
        try {
            service.hold(id, IfMatch.version(version), request.outcome());
        } catch (MeetingProblem.HeldInTheFuture refused) {
            return Answer.again(meeting(id, FormErrors.at("heldOn", told(refused))));
        }
        return Answer.goTo("/referrals/meetings/" + id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:plan")
    public RestResponse<Object> withdraw(UUID id, @RestForm long version) {
        service.withdraw(id, IfMatch.version(version));
        return Answer.goTo("/referrals/meetings/" + id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:plan")
    public RestResponse<Object> cancel(UUID id, @RestForm long version) {
        service.cancel(id, IfMatch.version(version));
        return Answer.goTo("/referrals/meetings/" + id);
    }

    private TemplateInstance form(MeetingForm form, FormErrors errors) {
        var shell = shells.here();
        return Templates.plan(
                shell, form, MeetingForm.labels(shell), errors, List.of(MeetingKind.values()), units.names());
    }

    private TemplateInstance meeting(UUID id, FormErrors errors) {
        return Templates.meeting(shells.here(), view(service.get(id)), units.names(), errors);
    }

    private MeetingView view(Meeting meeting) {
        return MeetingView.of(meeting, mayPlan());
    }

    private boolean mayPlan() {
        return caller.may("meeting:plan");
    }

    private String told(MeetingProblem problem) {
        return shells.here().told(problem);
    }
}
