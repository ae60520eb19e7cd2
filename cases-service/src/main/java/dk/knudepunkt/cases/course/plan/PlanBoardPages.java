package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.CourseView;
import dk.knudepunkt.cases.course.CourseViews;
import dk.knudepunkt.cases.course.plan.PlanCommand.MoveAction;
import dk.knudepunkt.cases.course.plan.PlanForms.Sent;
import dk.knudepunkt.cases.course.plan.PlanService.Place;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The plan as a board: a row for each battle, a column for each status, and a button that moves an action on or back. */
@Path("/courses/{id}/plan/board")
@Produces(MediaType.TEXT_HTML)
class PlanBoardPages {

    private final CourseService courses;
    private final CourseViews views;
    private final PlanService service;
    private final Forms forms;
    private final PlanForms planForms;
    private final Shells shells;
    private final InstantSource clock;

    PlanBoardPages(
            CourseService courses,
            CourseViews views,
            PlanService service,
            Forms forms,
            PlanForms planForms,
            Shells shells,
            InstantSource clock) {
        this.courses = courses;
        this.views = views;
        this.service = service;
        this.forms = forms;
        this.planForms = planForms;
        this.shells = shells;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance board(
                Shell shell, CourseView course, PlanView plan, LocalDate today, Map<String, Form> forms);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:read")
    public TemplateInstance board(UUID id) {
        return page(id, null);
    }

    @POST
    @Path("/battles/{battle}/actions/{action}/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:write")
    public RestResponse<Object> move(UUID id, int battle, int action, Fields fields) {
        return forms.read(MoveAction.class, fields)
                .change((request, ifMatch) -> service.carryOut(id, ifMatch, Place.of(battle, action), request))
                .thenTo(plan -> "/courses/" + id + "/plan/board")
                .orAgain(form -> page(id, new Sent(PlanForms.move(battle, action), form)));
    }

    private TemplateInstance page(UUID id, @Nullable Sent sent) {
        var plan = service.get(id);
        var today = Denmark.dateOf(clock.instant());
        return Templates.board(shells.here(), views.of(courses.get(id)), plan, today, planForms.of(plan, sent));
    }
}
