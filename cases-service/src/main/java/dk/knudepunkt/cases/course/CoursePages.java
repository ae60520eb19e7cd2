package dk.knudepunkt.cases.course;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages of courses: one's list, one course, its completion. */
@Path("/courses")
@Produces(MediaType.TEXT_HTML)
class CoursePages {

    private final CourseService service;
    private final CourseRights rights;
    private final Shells shells;

    CoursePages(CourseService service, CourseRights rights, Shells shells) {
        this.service = service;
        this.rights = rights;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "course")
    static class Templates {
        static native TemplateInstance list(
                Shell shell, Page<CourseView> courses, List<CourseStatus> statuses, @Nullable CourseStatus status);

        static native TemplateInstance course(
                Shell shell, CourseView course, boolean completed, String completedOn, FormErrors errors);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:read")
    public TemplateInstance list(
            @QueryParam("status") @Nullable String status, @QueryParam("cursor") @Nullable String cursor) {
        var chosen = Parameters.constant("status", CourseStatus.class, status);
        var page = service.newest(new Courses.Filter(null, chosen, null), cursor, Page.DEFAULT_LIMIT);
        return Templates.list(shells.here(), page.map(this::view), List.of(CourseStatus.values()), chosen);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:read")
    public TemplateInstance course(UUID id, @QueryParam("completed") boolean completed) {
        return Templates.course(shells.here(), view(service.get(id)), completed, "", FormErrors.NONE);
    }

    @POST
    @Path("/{id}/completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:complete")
    public RestResponse<Object> complete(UUID id, @RestForm long version, @RestForm @Nullable String completedOn) {
        var typed = completedOn == null ? "" : completedOn.strip();
        try {
            service.complete(id, IfMatch.version(version), LocalDate.parse(typed));
        } catch (DateTimeParseException noDate) {
            return again(
                    id,
                    typed,
                    shells.here()
                            .say(
                                    "Skriv en dato, der findes, som 2026-01-31.",
                                    "Enter a date that exists, as 2026-01-31."));
        } catch (CourseProblem.CompletionOutOfRange wrongDate) {
            return again(id, typed, shells.here().told(wrongDate));
        }
        return Answer.goTo("/courses/" + id + "?completed=true");
    }

    /** The page with the form as it was filled in, and what is wrong at the field. */
    private RestResponse<Object> again(UUID id, String typed, String wrong) {
        var errors = FormErrors.at("completedOn", wrong);
        return Answer.again(Templates.course(shells.here(), view(service.get(id)), false, typed, errors));
    }

    private CourseView view(Course course) {
        return CourseView.of(course, rights);
    }
}
