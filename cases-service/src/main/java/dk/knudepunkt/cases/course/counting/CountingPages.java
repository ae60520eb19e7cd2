package dk.knudepunkt.cases.course.counting;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.CourseView;
import dk.knudepunkt.cases.course.CourseViews;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Where a course counts, as people see it. */
@Path("/courses/{id}/counting")
@Produces(MediaType.TEXT_HTML)
class CountingPages {

    private final CourseService courses;
    private final CourseViews views;
    private final Shells shells;
    private final Caller caller;

    CountingPages(CourseService courses, CourseViews views, Shells shells, Caller caller) {
        this.courses = courses;
        this.views = views;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "counting")
    static class Templates {
        static native TemplateInstance counting(
                Shell shell, CourseView course, Counting counting, boolean mayReadNewness);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:read")
    public TemplateInstance counting(UUID id) {
        var course = courses.get(id);
        return Templates.counting(shells.here(), views.of(course), Counting.of(course), caller.may("newness:read"));
    }
}
