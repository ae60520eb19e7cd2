package dk.knudepunkt.referrals.unit.meeting;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Sort;
import dk.knudepunkt.referrals.unit.Units;
import dk.knudepunkt.referrals.unit.meeting.PlanMeeting.HoldMeeting;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The meetings, one of them, and the forms that plan one and tell what came of it. */
@Path("/referrals/meetings")
@Produces(MediaType.TEXT_HTML)
class MeetingPages {

    private static final List<MeetingKind> KINDS = List.of(MeetingKind.values());

    private final MeetingService service;
    private final Units units;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;

    MeetingPages(MeetingService service, Units units, Forms forms, Shells shells, Caller caller) {
        this.service = service;
        this.units = units;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance meetings(
                Shell shell,
                Page<MeetingView> meetings,
                Meetings.@Nullable Total total,
                List<MeetingKind> kinds,
                @Nullable MeetingKind kind,
                Sort sort,
                Map<String, String> units,
                boolean mayPlan);

        static native TemplateInstance plan(Shell shell, Form form, List<MeetingKind> kinds, Map<String, String> units);

        static native TemplateInstance meeting(
                Shell shell, String path, MeetingView meeting, Map<String, String> units, Form holding, Form button);
    }

    @GET
    @PermissionsAllowed("meeting:read")
    public TemplateInstance meetings(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam(Sort.PARAMETER) @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        var chosen = Parameters.constant("kind", MeetingKind.class, kind);
        var filter = service.within(chosen, null);
        var order = Meetings.sort(sort);
        return Templates.meetings(
                shells.here(),
                service.page(filter, order, cursor, Page.DEFAULT_LIMIT).map(this::view),
                shells.aboveRows(() -> service.total(filter)),
                KINDS,
                chosen,
                order,
                units.names(),
                mayPlan());
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("meeting:plan")
    public TemplateInstance blank(
            @QueryParam("kind") @Nullable String kind, @QueryParam("unitCode") @Nullable String unitCode) {
        var chosen = Parameters.constant("kind", MeetingKind.class, kind);
        return planning(forms.blank()
                .with("kind", chosen == null ? MeetingKind.COORDINATION : chosen)
                .with("unitCode", unitCode));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:plan")
    public RestResponse<Object> plan(Fields fields) {
        return forms.read(PlanMeeting.class, fields)
                .create("planMeeting", MeetingView.class, request -> view(service.plan(request.plan())))
                .thenTo(meeting -> path(meeting.id()))
                .orAgain(this::planning);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("meeting:read")
    public TemplateInstance meeting(UUID id) {
        var meeting = view(service.get(id));
        return page(meeting, blankHolding(meeting), button(meeting));
    }

    @POST
    @Path("/{id}/holding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:plan")
    public RestResponse<Object> hold(UUID id, Fields fields) {
        return forms.read(HoldMeeting.class, fields)
                .change((request, ifMatch) -> service.hold(id, ifMatch, request.outcome()))
                .thenTo(held -> path(id))
                .orAgain(form -> {
                    var meeting = view(service.get(id));
                    return page(meeting, forms.beside(form, meeting, meeting.version()), button(meeting));
                });
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:plan")
    public RestResponse<Object> withdraw(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.withdraw(id, ifMatch))
                .thenTo(planned -> path(id))
                .orAgain(form -> again(id, form));
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:plan")
    public RestResponse<Object> cancel(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.cancel(id, ifMatch))
                .thenTo(cancelled -> path(id))
                .orAgain(form -> again(id, form));
    }

    private TemplateInstance planning(Form form) {
        return Templates.plan(form.shell(), form, KINDS, units.names());
    }

    private TemplateInstance again(UUID id, Form button) {
        var meeting = view(service.get(id));
        return page(meeting, blankHolding(meeting), forms.beside(button, meeting, meeting.version()));
    }

    /** Most are held on the day they were planned for. */
    private Form blankHolding(MeetingView meeting) {
        return forms.of(meeting, meeting.version()).with("heldOn", meeting.plannedFor());
    }

    private Form button(MeetingView meeting) {
        return forms.of(meeting, meeting.version());
    }

    private TemplateInstance page(MeetingView meeting, Form holding, Form button) {
        return Templates.meeting(holding.shell(), path(meeting.id()), meeting, units.names(), holding, button);
    }

    private MeetingView view(Meeting meeting) {
        return MeetingView.of(meeting, mayPlan());
    }

    private boolean mayPlan() {
        return caller.may("meeting:plan");
    }

    private static String path(UUID id) {
        return "/referrals/meetings/" + id;
    }
}
