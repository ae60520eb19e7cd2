package dk.knudepunkt.goals.reported;

import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/contracts/{contract}/targets/{code}/reported-values")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reported values", description = "What people tell of targets: entered by one, approved by another")
class ReportedValueResource {

    private final ReportedValueService service;
    private final Idempotency idempotency;

    ReportedValueResource(ReportedValueService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("reported-value:read")
    @Operation(
            operationId = "listReportedValuesOfTarget",
            summary = "What was told of a target, the last first",
            description = "Those who neither enter nor approve see what was approved.")
    public RestResponse<Page<ReportedValueView>> list(
            ContractAddress contract,
            @Schema(examples = "1.1") String code,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.ofTarget(id(contract, code), cursor, limit).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("reported-value:read")
    @Operation(operationId = "getReportedValue", summary = "One reported value with its history")
    public RestResponse<ReportedValueView> get(
            ContractAddress contract, @Schema(examples = "1.1") String code, UUID id) {
        return answer(service.show(id(contract, code), id));
    }

    @POST
    @PermissionsAllowed("reported-value:enter")
    @Operation(
            operationId = "enterReportedValue",
            summary = "Tell a value of a target, or where a milestone stands",
            description = "It holds once another has approved it.")
    @APIResponseSchema(
            value = ReportedValueView.class,
            responseCode = "201",
            responseDescription = "Entered; Location and ETag lead to it")
    public RestResponse<ReportedValueView> enter(
            ContractAddress contract,
            @Schema(examples = "1.1") String code,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid EnterReportedValue request) {
        var address = "/api/goals/contracts/%s/targets/%s/reported-values".formatted(contract, code);
        return idempotency.once(key, "enterReportedValue " + address, request, ReportedValueView.class, () -> {
            var value = service.enter(id(contract, code), request);
            return Versioned.created(address + "/" + value.id(), value, value.version());
        });
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("reported-value:approve")
    @Operation(
            operationId = "approveReportedValue",
            summary = "Approve a value that another has entered",
            description = "Of a target's approved values the one as of the latest day holds.")
    public RestResponse<ReportedValueView> approve(
            ContractAddress contract,
            @Schema(examples = "1.1") String code,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once(key, "approveReportedValue", id, () -> service.approve(id(contract, code), id, ifMatch));
    }

    @POST
    @Path("/{id}/rejection")
    @PermissionsAllowed("reported-value:approve")
    @Operation(operationId = "rejectReportedValue", summary = "Turn down a value that another has entered, and say why")
    public RestResponse<ReportedValueView> reject(
            ContractAddress contract,
            @Schema(examples = "1.1") String code,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReportedValueReason request) {
        return once(
                key,
                "rejectReportedValue " + id,
                request,
                () -> service.reject(id(contract, code), id, ifMatch, request.reason()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @PermissionsAllowed("reported-value:enter")
    @Operation(
            operationId = "withdrawReportedValue",
            summary = "Take back a value: your own while it waits, any once it is approved",
            description = "It stays in the history. What held before it holds again.")
    public RestResponse<ReportedValueView> withdraw(
            ContractAddress contract,
            @Schema(examples = "1.1") String code,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReportedValueReason request) {
        return once(
                key,
                "withdrawReportedValue " + id,
                request,
                () -> service.withdraw(id(contract, code), id, ifMatch, request.reason()));
    }

    private RestResponse<ReportedValueView> once(
            @Nullable String key, String operation, Object request, Supplier<ReportedValueView> deed) {
        return idempotency.once(key, operation, request, ReportedValueView.class, () -> answer(deed.get()));
    }

    private static RestResponse<ReportedValueView> answer(ReportedValueView value) {
        return Versioned.ok(value, value.version());
    }

    private static Target.Id id(ContractAddress contract, String code) {
        return new Target.Id(contract.key(), code);
    }
}
