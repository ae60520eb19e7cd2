package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.CourseView;
import dk.knudepunkt.cases.course.CourseViews;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How far the evaluation of a course has come, and what the house does with it: says that its letter came back, and reads what was said. */
@Path("/courses/{id}/evaluation")
@Produces(MediaType.TEXT_HTML)
class CourseEvaluationPages {

    private final CourseService courses;
    private final CourseViews views;
    private final EvaluationService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;

    CourseEvaluationPages(
            CourseService courses,
            CourseViews views,
            EvaluationService service,
            Forms forms,
            Shells shells,
            Caller caller) {
        this.courses = courses;
        this.views = views;
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "evaluation")
    static class Templates {
        static native TemplateInstance course(
                Shell shell,
                CourseView course,
                @Nullable EvaluationView evaluation,
                boolean mayReadAnswer,
                boolean mayKeep);

        static native TemplateInstance bounce(Shell shell, EvaluationView evaluation, Form form);

        static native TemplateInstance answer(Shell shell, GivenAnswer answer);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("evaluation:follow")
    public TemplateInstance evaluation(UUID id) {
        var course = courses.get(id);
        return Templates.course(
                shells.here(),
                views.of(course),
                service.ofCourse(id).orElse(null),
                caller.may("evaluation:read-answer"),
                caller.may("evaluation:keep") && courses.isYours(course));
    }

    @GET
    @Path("/bounce")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("evaluation:keep")
    public TemplateInstance confirm(UUID id) {
        var evaluation = service.get(id);
        return page(evaluation, forms.of(evaluation, evaluation.version()));
    }

    @POST
    @Path("/bounce")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("evaluation:keep")
    public RestResponse<Object> bounce(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.bounce(id, ifMatch))
                .thenTo(done -> "/courses/" + id + "/evaluation")
                .orAgain(form -> {
                    var evaluation = service.get(id);
                    return page(evaluation, forms.beside(form, evaluation, evaluation.version()));
                });
    }

    @GET
    @Path("/answer")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("evaluation:read-answer")
    public TemplateInstance answer(UUID id) {
        return Templates.answer(shells.here(), service.read(id));
    }

    private static TemplateInstance page(EvaluationView evaluation, Form form) {
        return Templates.bounce(form.shell(), evaluation, form);
    }
}
