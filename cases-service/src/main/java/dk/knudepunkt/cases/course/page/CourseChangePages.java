package dk.knudepunkt.cases.course.page;

import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.course.CourseChangeService;
import dk.knudepunkt.cases.course.CourseCommand;
import dk.knudepunkt.cases.course.CourseCommand.CancelCourse;
import dk.knudepunkt.cases.course.CourseCommand.ChangeKind;
import dk.knudepunkt.cases.course.CourseCommand.CorrectCourse;
import dk.knudepunkt.cases.course.CourseCommand.PauseCourse;
import dk.knudepunkt.cases.course.CourseCommand.ReopenCourse;
import dk.knudepunkt.cases.course.CourseCommand.ResumeCourse;
import dk.knudepunkt.cases.course.CourseCommand.TransferCourse;
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
        return dated(CourseAction.CANCELLATION, id, "cancelledOn");
    }

    @POST
    @Path("/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public RestResponse<Object> cancel(UUID id, Fields fields) {
        return carryOut(CourseAction.CANCELLATION, CancelCourse.class, id, fields);
    }

    @GET
    @Path("/reopening")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public TemplateInstance reopening(UUID id) {
        return blank(CourseAction.REOPENING, id);
    }

    @POST
    @Path("/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public RestResponse<Object> reopen(UUID id, Fields fields) {
        return carryOut(CourseAction.REOPENING, ReopenCourse.class, id, fields);
    }

    @GET
    @Path("/pause")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public TemplateInstance pauseForm(UUID id) {
        return dated(CourseAction.PAUSE, id, "pausedOn");
    }

    @POST
    @Path("/pause")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public RestResponse<Object> pause(UUID id, Fields fields) {
        return carryOut(CourseAction.PAUSE, PauseCourse.class, id, fields);
    }

    @GET
    @Path("/resumption")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public TemplateInstance resumption(UUID id) {
        return dated(CourseAction.RESUMPTION, id, "resumedOn");
    }

    @POST
    @Path("/resumption")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public RestResponse<Object> resume(UUID id, Fields fields) {
        return carryOut(CourseAction.RESUMPTION, ResumeCourse.class, id, fields);
    }

    @GET
    @Path("/transfer")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public TemplateInstance transfer(UUID id) {
        return blank(CourseAction.TRANSFER, id);
    }

    @POST
    @Path("/transfer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public RestResponse<Object> handOver(UUID id, Fields fields) {
        return carryOut(CourseAction.TRANSFER, TransferCourse.class, id, fields);
    }

    @GET
    @Path("/kind-change")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public TemplateInstance kindChange(UUID id) {
        return blank(CourseAction.KIND_CHANGE, id);
    }

    @POST
    @Path("/kind-change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public RestResponse<Object> changeKind(UUID id, Fields fields) {
        return carryOut(CourseAction.KIND_CHANGE, ChangeKind.class, id, fields);
    }

    @GET
    @Path("/correction")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public TemplateInstance correction(UUID id) {
        return blank(CourseAction.CORRECTION, id);
    }

    @POST
    @Path("/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:change")
    public RestResponse<Object> correct(UUID id, Fields fields) {
        return carryOut(CourseAction.CORRECTION, CorrectCourse.class, id, fields);
    }

    private <C extends CourseCommand> RestResponse<Object> carryOut(
            CourseAction action, Class<C> command, UUID id, Fields fields) {
        return forms.read(command, fields)
                .change((request, ifMatch) -> service.carryOut(id, ifMatch, request))
                .thenTo(course -> after(action, course))
                .orAgain(form -> {
                    var course = views.of(courses.get(id));
                    return page(action, course, forms.beside(form, course, course.version()));
                });
    }

    /** Whoever has handed a course over may see it no longer. */
    private static String after(CourseAction action, Course course) {
        return "/courses" + (action == CourseAction.TRANSFER ? "" : "/" + course.id()) + "?done=" + action.name();
    }

    private TemplateInstance dated(CourseAction action, UUID id, String day) {
        var course = views.of(courses.get(id));
        var form = forms.of(course, course.version()).with(day, Denmark.dateOf(clock.instant()));
        return page(action, course, form);
    }

    private TemplateInstance blank(CourseAction action, UUID id) {
        var course = views.of(courses.get(id));
        var form = forms.of(course, course.version())
                .with("municipalityCode", course.company().municipalityCode())
                .with("headOfficeCode", course.company().headOfficeCode());
        return page(action, course, form);
    }

    private TemplateInstance page(CourseAction action, CourseView course, Form form) {
        return Templates.action(form.shell(), course, action, form);
    }
}
