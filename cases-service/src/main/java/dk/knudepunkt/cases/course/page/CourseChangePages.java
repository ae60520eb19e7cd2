package dk.knudepunkt.cases.course.change;

import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.course.CourseChangeService;
import dk.knudepunkt.cases.course.CourseCommand.CancelCourse;
import dk.knudepunkt.cases.course.CourseCommand.ReopenCourse;
import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.CourseView;
import dk.knudepunkt.cases.course.CourseViews;
import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.time.Denmark;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A page for each action: one form. */
@Path("/courses/{id}")
@Produces(MediaType.TEXT_HTML)
class CourseChangePages {

    private final CourseService courses;
    private final CourseChangeService service;
    private final CourseViews views;
    private final Forms forms;
    private final InstantSource clock;

    CourseChangePages(
            CourseService courses, CourseChangeService service, CourseViews views, Forms forms, InstantSource clock) {
        this.courses = courses;
        this.service = service;
        this.views = views;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "change")
    static class Templates {
        static native TemplateInstance action(Shell shell, CourseView course, CourseAction action, Form form);
    }

    @GET
    @Path("/cancellation")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public TemplateInstance cancellation(UUID id) {
        var course = views.of(courses.get(id));
        var form = forms.of(course, course.version()).with("cancelledOn", Denmark.dateOf(clock.instant()));
        return page(CourseAction.CANCELLATION, course, form);
    }

    @POST
    @Path("/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public RestResponse<Object> cancel(UUID id, Fields fields) {
        return forms.read(CancelCourse.class, fields)
                .change((command, ifMatch) -> service.carryOut(id, ifMatch, command))
                .thenTo(course -> after(CourseAction.CANCELLATION, course))
                .orAgain(form -> again(CourseAction.CANCELLATION, id, form));
    }

    @GET
    @Path("/reopening")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public TemplateInstance reopening(UUID id) {
        var course = views.of(courses.get(id));
        return page(CourseAction.REOPENING, course, forms.of(course, course.version()));
    }

    @POST
    @Path("/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public RestResponse<Object> reopen(UUID id, Fields fields) {
        return forms.read(ReopenCourse.class, fields)
                .change((command, ifMatch) -> service.carryOut(id, ifMatch, command))
                .thenTo(course -> after(CourseAction.REOPENING, course))
                .orAgain(form -> again(CourseAction.REOPENING, id, form));
    }

    private TemplateInstance again(CourseAction action, UUID id, Form form) {
        var course = views.of(courses.get(id));
        return page(action, course, forms.beside(form, course, course.version()));
    }

    private static String after(CourseAction action, Course course) {
        return "/courses/" + course.id() + "?done=" + action.name();
    }

    private static TemplateInstance page(CourseAction action, CourseView course, Form form) {
        return Templates.action(form.shell(), course, action, form);
    }
}
