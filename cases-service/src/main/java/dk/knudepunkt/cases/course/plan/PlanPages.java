package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.CourseView;
import dk.knudepunkt.cases.course.CourseViews;
import dk.knudepunkt.cases.course.plan.PlanCommand.CompletePhase;
import dk.knudepunkt.cases.course.plan.PlanCommand.Enrol;
import dk.knudepunkt.cases.course.plan.PlanCommand.MoveAction;
import dk.knudepunkt.cases.course.plan.PlanCommand.WriteAction;
import dk.knudepunkt.cases.course.plan.PlanCommand.WriteBattle;
import dk.knudepunkt.cases.course.plan.PlanCommand.WriteStrategy;
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

/** The plan on one page; each thing that is done to it has a form of its own, and the page shows the one that was sent again. */
@Path("/courses/{id}/plan")
@Produces(MediaType.TEXT_HTML)
class PlanPages {

    private final CourseService courses;
    private final CourseViews views;
    private final PlanService service;
    private final Forms forms;
    private final PlanForms planForms;
    private final Shells shells;
    private final InstantSource clock;

    PlanPages(
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
        static native TemplateInstance plan(
                Shell shell, CourseView course, PlanView plan, LocalDate today, Map<String, Form> forms);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:read")
    public TemplateInstance plan(UUID id) {
        return page(id, null);
    }

    @POST
    @Path("/strategy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:write")
    public RestResponse<Object> strategy(UUID id, Fields fields) {
        return carryOut(id, Place.WHOLE, "strategy", WriteStrategy.class, fields);
    }

    @POST
    @Path("/battles")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:write")
    public RestResponse<Object> battle(UUID id, Fields fields) {
        return carryOut(id, Place.WHOLE, "battle", WriteBattle.class, fields);
    }

    @POST
    @Path("/battles/{battle}/actions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:write")
    public RestResponse<Object> action(UUID id, int battle, Fields fields) {
        return carryOut(id, Place.of(battle), PlanForms.plan(battle), WriteAction.class, fields);
    }

    @POST
    @Path("/battles/{battle}/actions/{action}/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:write")
    public RestResponse<Object> move(UUID id, int battle, int action, Fields fields) {
        return carryOut(id, Place.of(battle, action), PlanForms.move(battle, action), MoveAction.class, fields);
    }

    @POST
    @Path("/enrolment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:write")
    public RestResponse<Object> enrol(UUID id, Fields fields) {
        return carryOut(id, Place.WHOLE, "enrolment", Enrol.class, fields);
    }

    @POST
    @Path("/phase-completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:write")
    public RestResponse<Object> complete(UUID id, Fields fields) {
        return carryOut(id, Place.WHOLE, "phase", CompletePhase.class, fields);
    }

    private <C extends PlanCommand> RestResponse<Object> carryOut(
            UUID id, Place place, String again, Class<C> command, Fields fields) {
        return forms.read(command, fields)
                .change((request, ifMatch) -> service.carryOut(id, ifMatch, place, request))
                .thenTo(plan -> "/courses/" + id + "/plan")
                .orAgain(form -> page(id, new Sent(again, form)));
    }

    private TemplateInstance page(UUID id, @Nullable Sent sent) {
        var plan = service.get(id);
        return Templates.plan(shells.here(), views.of(courses.get(id)), plan, today(), planForms.of(plan, sent));
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
