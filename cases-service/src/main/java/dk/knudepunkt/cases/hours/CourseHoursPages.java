package dk.knudepunkt.cases.hours;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.CourseView;
import dk.knudepunkt.cases.course.CourseViews;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hours of a course as far as they are within reach, and the way to the week where more are told. */
@Path("/courses/{id}/hours")
@Produces(MediaType.TEXT_HTML)
class CourseHoursPages {

    private final CourseService courses;
    private final CourseViews views;
    private final HourService service;
    private final Shells shells;

    CourseHoursPages(CourseService courses, CourseViews views, HourService service, Shells shells) {
        this.courses = courses;
        this.views = views;
        this.service = service;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "hours")
    static class Templates {
        static native TemplateInstance course(
                Shell shell, CourseView course, Page<HourView> hours, String total, boolean ofAll);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("hours:register")
    public TemplateInstance hours(UUID id, @QueryParam("cursor") @Nullable String cursor) {
        var course = views.of(courses.get(id));
        return Templates.course(
                shells.here(),
                course,
                service.newest(HourEntries.Filter.ofCourse(id), cursor, Page.DEFAULT_LIMIT),
                TypedHours.written(service.minutesOf(id)),
                service.seesThoseOfAll());
    }
}
