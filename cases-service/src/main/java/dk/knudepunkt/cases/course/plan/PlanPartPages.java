package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.cases.course.plan.PlanCommand.Withdraw;
import dk.knudepunkt.cases.course.plan.PlanCommand.WriteAction;
import dk.knudepunkt.cases.course.plan.PlanCommand.WriteBattle;
import dk.knudepunkt.cases.course.plan.PlanService.Place;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.FormRequest;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A page for a battle and one for an action of it, where their words are changed and where they are taken out. */
@Path("/courses/{id}/plan/battles/{battle}")
@Produces(MediaType.TEXT_HTML)
class PlanPartPages {

    private final PlanService service;
    private final Forms forms;

    PlanPartPages(PlanService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance part(Shell shell, PlanView plan, Part part, Form form, Form leaving);
    }

    /**
     * What the page is about.
     *
     * @param href its address
     * @param present a request that would leave it as it is
     * @param isAction of a battle, which it is not itself
     * @param battle that an action belongs to; none where that is gone too
     * @param goneOn the day on which it was taken out; none as long as it stands
     */
    record Part(
            String href,
            String title,
            PlanCommand present,
            boolean isAction,
            @Nullable Battle battle,
            @Nullable LocalDate goneOn) {

        static Part of(PlanView plan, Place place) {
            return plan.withdrawn(place.inBattle(), place.action())
                    .map(gone -> gone(plan, gone))
                    .orElseGet(() -> standing(plan, place));
        }

        private static Part gone(PlanView plan, WithdrawnPart gone) {
            var isAction = gone.action() != null;
            var present = isAction ? new WriteAction(gone.title(), null, null) : new WriteBattle(gone.title());
            var home = "/courses/" + plan.courseId() + "/plan";
            return new Part(home, gone.title(), present, isAction, null, gone.withdrawnOn());
        }

        private static Part standing(PlanView plan, Place place) {
            var battle = plan.battle(place.inBattle());
            var href = "/courses/" + plan.courseId() + "/plan/battles/" + battle.no();
            if (place.action() == null) {
                return new Part(href, battle.title(), new WriteBattle(battle.title()), false, null, null);
            }
            var action = battle.action(place.ofAction());
            return new Part(
                    href + "/actions/" + action.no(),
                    action.title(),
                    new WriteAction(action.title(), action.owner(), action.dueOn()),
                    true,
                    battle,
                    null);
        }
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:write")
    public TemplateInstance battle(UUID id, int battle) {
        return page(id, Place.of(battle), null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:write")
    public RestResponse<Object> rename(UUID id, int battle, Fields fields) {
        return write(id, Place.of(battle), forms.read(WriteBattle.class, fields));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:write")
    public RestResponse<Object> withdraw(UUID id, int battle, Fields fields) {
        return withdraw(id, Place.of(battle), fields);
    }

    @GET
    @Path("/actions/{action}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:write")
    public TemplateInstance action(UUID id, int battle, int action) {
        return page(id, Place.of(battle, action), null, null);
    }

    @POST
    @Path("/actions/{action}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:write")
    public RestResponse<Object> replan(UUID id, int battle, int action, Fields fields) {
        return write(id, Place.of(battle, action), forms.read(WriteAction.class, fields));
    }

    @POST
    @Path("/actions/{action}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("plan:write")
    public RestResponse<Object> withdraw(UUID id, int battle, int action, Fields fields) {
        return withdraw(id, Place.of(battle, action), fields);
    }

    private <C extends PlanCommand> RestResponse<Object> write(UUID id, Place place, FormRequest<C> sent) {
        return sent.change((request, ifMatch) -> service.carryOut(id, ifMatch, place, request))
                .thenTo(plan -> "/courses/" + id + "/plan")
                .orAgain(form -> page(id, place, form, null));
    }

    private RestResponse<Object> withdraw(UUID id, Place place, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.carryOut(id, ifMatch, place, new Withdraw()))
                .thenTo(plan -> "/courses/" + id + "/plan")
                .orAgain(form -> page(id, place, null, form));
    }

    /** The two forms stand beside each other; the one that was sent is shown again, the other as it begins. */
    private TemplateInstance page(UUID id, Place place, @Nullable Form written, @Nullable Form leaving) {
        var plan = service.get(id);
        var part = Part.of(plan, place);
        var blank = forms.of(part.present(), plan.version());
        return Templates.part(
                blank.shell(),
                plan,
                part,
                written == null ? blank : forms.beside(written, part.present(), plan.version()),
                leaving == null
                        ? forms.of(new Withdraw(), plan.version())
                        : forms.beside(leaving, new Withdraw(), plan.version()));
    }
}
