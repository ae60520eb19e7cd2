package dk.knudepunkt.goals.judgement;

import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.platform.idempotency.Idempotency;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/contracts/{contract}/targets/{code}/house-judgements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "House judgements", description = "What the house itself expects of a target, beside the computed verdict")
class HouseJudgementResource {

    private final HouseJudgementService service;
    private final Idempotency idempotency;

    HouseJudgementResource(HouseJudgementService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listHouseJudgements",
            summary = "What the house expected of a target, the last first",
            description = "The last said holds; nothing is changed or deleted.")
    public List<HouseJudgementView> list(ContractAddress contract, @Schema(examples = "9.2") String code) {
        return service.of(contract.key(), code);
    }

    @POST
    @PermissionsAllowed("house-judgement:enter")
    @Operation(
            operationId = "judgeTarget",
            summary = "Say what the house expects of a target from now on",
            description = "What it expected before stays in the history.")
    @APIResponseSchema(
            value = HouseJudgementView.class,
            responseCode = "201",
            responseDescription = "Entered; Location leads to the list")
    public RestResponse<HouseJudgementView> judge(
            ContractAddress contract,
            @Schema(examples = "9.2") String code,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid JudgeTarget request) {
        var address = "/api/goals/contracts/%s/targets/%s/house-judgements".formatted(contract, code);
        return idempotency.once(key, "judgeTarget " + address, request, HouseJudgementView.class, () -> {
            var judgement = service.judge(contract.key(), code, request);
            return RestResponse.ResponseBuilder.<HouseJudgementView>created(URI.create(address))
                    .entity(judgement)
                    .build();
        });
    }
}
