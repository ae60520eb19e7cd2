package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.cases.course.plan.PlanCommand.CompletePhase;
import dk.knudepunkt.cases.course.plan.PlanCommand.Enrol;
import dk.knudepunkt.cases.course.plan.PlanCommand.MoveAction;
import dk.knudepunkt.cases.course.plan.PlanCommand.Withdraw;
import dk.knudepunkt.cases.course.plan.PlanCommand.WriteAction;
import dk.knudepunkt.cases.course.plan.PlanCommand.WriteBattle;
import dk.knudepunkt.cases.course.plan.PlanCommand.WriteStrategy;
import dk.knudepunkt.cases.course.plan.PlanService.Place;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The plan of a course, and what is done to it, each at a sub-resource of its own. */
@Path("/api/courses/{id}/plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class PlanResource {

    private final PlanService service;
    private final Idempotency idempotency;

    PlanResource(PlanService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("plan:read")
    @Operation(operationId = "getPlan", summary = "The plan of a course; an empty one as long as nothing is planned")
    public RestResponse<PlanView> get(UUID id) {
        var plan = service.get(id);
        return Versioned.ok(plan, plan.version());
    }

    @POST
    @Path("/strategy")
    @PermissionsAllowed("plan:write")
    @Operation(operationId = "writeStrategy", summary = "Write the strategy analysis")
    public RestResponse<PlanView> strategy(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid WriteStrategy request) {
        return carryOut("writeStrategy", key, id, ifMatch, Place.WHOLE, request);
    }

    @POST
    @Path("/battles")
    @PermissionsAllowed("plan:write")
    @Operation(operationId = "addBattle", summary = "Add a battle that must be won")
    public RestResponse<PlanView> battle(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid WriteBattle request) {
        return carryOut("addBattle", key, id, ifMatch, Place.WHOLE, request);
    }

    @PUT
    @Path("/battles/{battle}")
    @PermissionsAllowed("plan:write")
    @Operation(operationId = "changeBattle", summary = "Call a battle something else")
    public RestResponse<PlanView> rename(
            UUID id,
            @Schema(examples = "1") int battle,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid WriteBattle request) {
        return carryOut("changeBattle", key, id, ifMatch, Place.of(battle), request);
    }

    @POST
    @Path("/battles/{battle}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("plan:write")
    @Operation(
            operationId = "withdrawBattle",
            summary = "Take a battle out of the plan, with its actions",
            description = "It stays among what was withdrawn. Whoever regrets it adds it anew.")
    public RestResponse<PlanView> withdraw(
            UUID id,
            @Schema(examples = "1") int battle,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return carryOut("withdrawBattle", key, id, ifMatch, Place.of(battle), new Withdraw());
    }

    @POST
    @Path("/battles/{battle}/actions")
    @PermissionsAllowed("plan:write")
    @Operation(operationId = "addAction", summary = "Plan an action of a battle")
    public RestResponse<PlanView> action(
            UUID id,
            @Schema(examples = "1") int battle,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid WriteAction request) {
        return carryOut("addAction", key, id, ifMatch, Place.of(battle), request);
    }

    @PUT
    @Path("/battles/{battle}/actions/{action}")
    @PermissionsAllowed("plan:write")
    @Operation(
            operationId = "changeAction",
            summary = "Plan an action otherwise",
            description = "How far it is stays as it was.")
    public RestResponse<PlanView> replan(
            UUID id,
            @Schema(examples = "1") int battle,
            @Schema(examples = "1") int action,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid WriteAction request) {
        return carryOut("changeAction", key, id, ifMatch, Place.of(battle, action), request);
    }

    @POST
    @Path("/battles/{battle}/actions/{action}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("plan:write")
    @Operation(
            operationId = "withdrawAction",
            summary = "Take an action out of the plan",
            description = "It stays among what was withdrawn. Whoever regrets it adds it anew.")
    public RestResponse<PlanView> withdraw(
            UUID id,
            @Schema(examples = "1") int battle,
            @Schema(examples = "1") int action,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return carryOut("withdrawAction", key, id, ifMatch, Place.of(battle, action), new Withdraw());
    }

    @POST
    @Path("/battles/{battle}/actions/{action}/status")
    @PermissionsAllowed("plan:write")
    @Operation(operationId = "moveAction", summary = "Say how far an action is")
    public RestResponse<PlanView> move(
            UUID id,
            @Schema(examples = "1") int battle,
            @Schema(examples = "1") int action,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid MoveAction request) {
        return carryOut("moveAction", key, id, ifMatch, Place.of(battle, action), request);
    }

    @POST
    @Path("/enrolment")
    @PermissionsAllowed("plan:write")
    @Operation(operationId = "enrolCourse", summary = "Enrol the company in a programme")
    public RestResponse<PlanView> enrol(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Enrol request) {
        return carryOut("enrolCourse", key, id, ifMatch, Place.WHOLE, request);
    }

    @POST
    @Path("/phase-completion")
    @PermissionsAllowed("plan:write")
    @Operation(
            operationId = "completePhase",
            summary = "Complete the first phase of the programme",
            description =
                    "It wants a strategy analysis, battles, and a plan of actions for each of them; a company counts once.")
    public RestResponse<PlanView> complete(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CompletePhase request) {
        return carryOut("completePhase", key, id, ifMatch, Place.WHOLE, request);
    }

    private RestResponse<PlanView> carryOut(
            String operation,
            @Nullable String key,
            UUID id,
            @Nullable IfMatch ifMatch,
            Place place,
            PlanCommand command) {
        var there = operation + " " + id + " " + place;
        return idempotency.once(key, there, command, PlanView.class, () -> {
            var plan = service.carryOut(id, ifMatch, place, command);
            return Versioned.ok(plan, plan.version());
        });
    }
}
