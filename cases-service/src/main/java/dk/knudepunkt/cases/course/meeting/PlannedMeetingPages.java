package dk.knudepunkt.cases.course.meeting;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.CourseView;
import dk.knudepunkt.cases.course.CourseViews;
import dk.knudepunkt.cases.course.note.HoldCourseMeeting;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.FormAnswer;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is agreed in a course with a form for more, and a page where one of them is written of or called off. */
@Path("/courses/{id}/planned-meetings")
@Produces(MediaType.TEXT_HTML)
class PlannedMeetingPages {

    private final CourseService courses;
    private final CourseViews views;
    private final PlannedMeetingService service;
    private final Forms forms;

    PlannedMeetingPages(CourseService courses, CourseViews views, PlannedMeetingService service, Forms forms) {
        this.courses = courses;
        this.views = views;
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance list(
                Shell shell, CourseView course, List<PlannedMeetingView> meetings, Form form, boolean mayWrite);

        static native TemplateInstance meeting(
                Shell shell, CourseView course, PlannedMeetingView meeting, Form form, Form callOff);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("note:read")
    public TemplateInstance list(UUID id) {
        return list(id, forms.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("note:write")
    public RestResponse<Object> plan(UUID id, Fields fields) {
        return forms.read(PlanCourseMeeting.class, fields)
                .create("planCourseMeeting " + id, PlannedMeetingView.class, request -> service.plan(id, request))
                .thenTo(meeting -> home(id))
                .orAgain(form -> list(id, form));
    }

    @GET
    @Path("/{meetingId}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("note:read")
    public TemplateInstance meeting(UUID id, UUID meetingId) {
        return meeting(id, meetingId, null);
    }

    @POST
    @Path("/{meetingId}/holding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("note:write")
    public RestResponse<Object> hold(UUID id, UUID meetingId, Fields fields) {
        return answer(
                id,
                meetingId,
                forms.read(HoldCourseMeeting.class, fields)
                        .change((request, ifMatch) -> service.hold(id, meetingId, ifMatch, request)));
    }

    @POST
    @Path("/{meetingId}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("note:write")
    public RestResponse<Object> callOff(UUID id, UUID meetingId, Fields fields) {
        return answer(
                id,
                meetingId,
                forms.pressed(fields).change((pressed, ifMatch) -> service.callOff(id, meetingId, ifMatch)));
    }

    private RestResponse<Object> answer(UUID id, UUID meetingId, FormAnswer<PlannedMeetingView> answer) {
        return answer.thenTo(meeting -> home(id)).orAgain(form -> meeting(id, meetingId, form));
    }

    private static String home(UUID id) {
        return "/courses/" + id + "/planned-meetings";
    }

    private TemplateInstance list(UUID id, Form form) {
        return Templates.list(form.shell(), views.of(courses.get(id)), service.of(id), form, service.mayWrite());
    }

    private TemplateInstance meeting(UUID id, UUID meetingId, @Nullable Form sent) {
        var meeting = service.get(id, meetingId);
        var form = sent == null
                ? forms.of(meeting, meeting.version()).with("heldOn", meeting.plannedOn())
                : forms.beside(sent, meeting, meeting.version());
        var callOff = forms.of(Fields.NONE).at(meeting.version());
        return Templates.meeting(form.shell(), views.of(courses.get(id)), meeting, form, callOff);
    }
}
