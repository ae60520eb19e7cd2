package dk.knudepunkt.cases.course.note;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.CourseView;
import dk.knudepunkt.cases.course.CourseViews;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
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
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the house writes of a course: meetings and notes on one page, with a form for each. */
@Path("/courses/{id}")
@Produces(MediaType.TEXT_HTML)
class NotePages {

    private final CourseService courses;
    private final CourseViews views;
    private final NoteService service;
    private final Forms forms;
    private final Caller caller;
    private final InstantSource clock;

    NotePages(
            CourseService courses,
            CourseViews views,
            NoteService service,
            Forms forms,
            Caller caller,
            InstantSource clock) {
        this.courses = courses;
        this.views = views;
        this.service = service;
        this.forms = forms;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "note")
    static class Templates {
        static native TemplateInstance notes(
                Shell shell,
                CourseView course,
                Page<CourseMeetingView> meetings,
                Page<CourseNoteView> notes,
                Form meeting,
                Form note,
                boolean mayWrite);
    }

    @GET
    @Path("/notes")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("note:read")
    public TemplateInstance notes(
            UUID id, @QueryParam("meetings") @Nullable String meetings, @QueryParam("notes") @Nullable String notes) {
        return page(id, blankMeeting(), forms.blank(), meetings, notes);
    }

    @POST
    @Path("/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("note:write")
    public RestResponse<Object> write(UUID id, Fields fields) {
        return forms.read(WriteCourseNote.class, fields)
                .create("writeCourseNote " + id, CourseNoteView.class, request -> service.write(id, request))
                .thenTo(note -> "/courses/" + id + "/notes")
                .orAgain(form -> page(id, blankMeeting(), form, null, null));
    }

    @POST
    @Path("/meetings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("note:write")
    public RestResponse<Object> hold(UUID id, Fields fields) {
        return forms.read(HoldCourseMeeting.class, fields)
                .create("holdCourseMeeting " + id, CourseMeetingView.class, request -> service.hold(id, request))
                .thenTo(meeting -> "/courses/" + id + "/notes")
                .orAgain(form -> page(id, form, forms.blank(), null, null));
    }

    private Form blankMeeting() {
        return forms.blank().with("heldOn", Denmark.dateOf(clock.instant()));
    }

    /** Both lists from their beginning, or from behind a cursor. */
    private TemplateInstance page(UUID id, Form meeting, Form note, @Nullable String meetings, @Nullable String notes) {
        var course = views.of(courses.get(id));
        return Templates.notes(
                note.shell(),
                course,
                service.meetings(id, meetings, Page.MAX_LIMIT),
                service.notes(id, notes, Page.MAX_LIMIT),
                meeting.apart("meeting-"),
                note,
                caller.may("note:write"));
    }
}
