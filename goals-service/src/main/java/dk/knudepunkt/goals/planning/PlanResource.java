package dk.knudepunkt.goals.planning;

import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/contracts/{contract}/targets/{code}/plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "How much of a target is due by a day")
class PlanResource {

    private final PlanService service;

    PlanResource(PlanService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getTargetPlan",
            summary = "The way to a target, with all that was agreed of it",
            description =
                    "As it was agreed; where nothing was, by the months of the year before, and only where those are too"
                            + " few a straight line. A target that no part of a value is a part of has none.")
    public RestResponse<PlanView> get(ContractAddress contract, @Schema(examples = "9.2") String code) {
        return answer(service.show(contract.key(), code));
    }

    @PUT
    @PermissionsAllowed("plan:agree")
    @Operation(
            operationId = "agreeTargetPlan",
            summary = "Say what was agreed of the way to a target",
            description = "Kept as a new version beside those before. If-Match names the last version, or 0.")
    public RestResponse<PlanView> agree(
            ContractAddress contract,
            @Schema(examples = "9.2") String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid AgreePlan request) {
        return answer(service.agree(contract.key(), code, ifMatch, request));
    }

    private static RestResponse<PlanView> answer(PlanView plan) {
        return Versioned.ok(plan, plan.version());
    }
}
