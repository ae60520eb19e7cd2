package dk.knudepunkt.cases.course.page;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.CourseView;
import dk.knudepunkt.cases.course.CourseViews;
import dk.knudepunkt.cases.course.OpenCourse;
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
import org.jboss.resteasy.reactive.RestResponse;

/** The form for a course that came of no referral. */
@Path("/courses/new")
@Produces(MediaType.TEXT_HTML)
class NewCoursePages {

    private final CourseService service;
    private final CourseViews views;
    private final Forms forms;
    private final InstantSource clock;

    NewCoursePages(CourseService service, CourseViews views, Forms forms, InstantSource clock) {
        this.service = service;
        this.views = views;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "course")
    static class Templates {
        static native TemplateInstance open(Shell shell, Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:open")
    public TemplateInstance blank() {
        return page(
                forms.blank().with("startedOn", Denmark.dateOf(clock.instant())).with("account", "specialised"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:open")
    public RestResponse<Object> open(Fields fields) {
        return forms.read(OpenCourse.class, fields)
                .create("openCourse", CourseView.class, request -> views.of(service.open(request)))
                .thenTo(course -> "/courses/" + course.id())
                .orAgain(this::page);
    }

    private TemplateInstance page(Form form) {
        return Templates.open(form.shell(), form);
    }
}
