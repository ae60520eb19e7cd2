package dk.knudepunkt.cases.course.page;

import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.course.CourseChangeService;
import dk.knudepunkt.cases.course.CourseChangeView;
import dk.knudepunkt.cases.course.CourseCommand.CompleteCourse;
import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.CourseView;
import dk.knudepunkt.cases.course.CourseViews;
import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.cases.course.search.CourseQuery;
import dk.knudepunkt.cases.course.search.CourseSearch;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages of courses: one's list, one course, its completion. */
@Path("/courses")
@Produces(MediaType.TEXT_HTML)
class CoursePages {

    private final CourseService service;
    private final CourseSearch search;
    private final CourseChangeService changes;
    private final CourseViews views;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    CoursePages(
            CourseService service,
            CourseSearch search,
            CourseChangeService changes,
            CourseViews views,
            Forms forms,
            Shells shells,
            Caller caller,
            InstantSource clock) {
        this.service = service;
        this.search = search;
        this.changes = changes;
        this.views = views;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "course")
    static class Templates {
        static native TemplateInstance list(
                Shell shell,
                Page<CourseView> courses,
                CourseService.@Nullable Total total,
                List<CourseStatus> statuses,
                @Nullable CourseStatus status,
                @Nullable SearchText text,
                Sort sort,
                @Nullable CourseAction done,
                boolean mayOpen,
                boolean mayHaveOwn);

        static native TemplateInstance course(
                Shell shell,
                CourseView course,
                List<CourseChangeView> changes,
                @Nullable CourseAction done,
                Set<CourseAction> ways,
                boolean mayReadNotes,
                String completion,
                Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:read")
    public TemplateInstance list(
            @BeanParam CourseQuery query,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("done") @Nullable String done) {
        var text = query.text();
        var chosen = query.status();
        var narrowed = search.narrowed(text);
        var order = service.order(query.sort());
        return Templates.list(
                shells.here(),
                views.of(service.list(chosen, narrowed.among(), narrowed.nameLike(), order, cursor)),
                shells.aboveRows(() -> service.total(chosen, narrowed.among(), narrowed.nameLike())),
                List.of(CourseStatus.values()),
                chosen,
                text.orElse(null),
                order,
                Parameters.constant("done", CourseAction.class, done),
                caller.may("course:open"),
                caller.may("agenda:read"));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:read")
    public TemplateInstance course(UUID id, @QueryParam("done") @Nullable String done) {
        var course = service.get(id);
        var form = forms.of(view(course), course.version()).with("completedOn", Denmark.dateOf(clock.instant()));
        return page(course, Parameters.constant("done", CourseAction.class, done), form);
    }

    @POST
    @Path("/{id}/completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("course:complete")
    public RestResponse<Object> complete(UUID id, Fields fields) {
        return forms.read(CompleteCourse.class, fields)
                .change((request, ifMatch) -> changes.carryOut(id, ifMatch, request))
                .thenTo(course -> "/courses/" + id + "?done=COMPLETION")
                .orAgain(form -> {
                    var course = service.get(id);
                    return page(course, null, forms.beside(form, view(course), course.version()));
                });
    }

    private TemplateInstance page(Course course, @Nullable CourseAction done, Form form) {
        return Templates.course(
                form.shell(),
                view(course),
                service.changes(course.id()).changes(),
                done,
                EnumSet.complementOf(EnumSet.of(CourseAction.COMPLETION)),
                caller.may("note:read"),
                "/courses/" + course.id() + "/completion",
                form);
    }

    private CourseView view(Course course) {
        return views.of(course);
    }
}
