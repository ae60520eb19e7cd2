package dk.knudepunkt.goals.duty;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/duties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting duties", description = "What is due to whom and when, and what was handed over")
class DutyResource {

    private final DutyService service;
    private final Idempotency idempotency;

    DutyResource(DutyService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("duty:read")
    @Operation(
            operationId = "listReportingDuties",
            summary = "What is due in a month, what is overdue from before it first",
            description = "All in one answer: a month has a handful.")
    public List<DutyView> list(
            @QueryParam("on")
                    @Schema(examples = "2021-09-15", description = "A day of the month; today where it is left out")
                    @Nullable
                    String on) {
        return service.ofMonth(service.month(Parameters.date("on", on)));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("duty:read")
    @Operation(operationId = "getReportingDuty", summary = "One duty with what was handed over")
    public RestResponse<DutyView> get(UUID id) {
        return answer(service.show(id));
    }

    @POST
    @PermissionsAllowed("duty:keep")
    @Operation(
            operationId = "agreeReportingDuty",
            summary = "Agree on a value or a report that is due under a contract")
    @APIResponseSchema(
            value = DutyView.class,
            responseCode = "201",
            responseDescription = "Agreed; Location and ETag lead to it")
    public RestResponse<DutyView> agree(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid AgreeDuty request) {
        return idempotency.once(key, "agreeReportingDuty", request, DutyView.class, () -> {
            var duty = service.agree(request);
            return Versioned.created("/api/goals/duties/" + duty.id(), duty, duty.version());
        });
    }

    @POST
    @Path("/{id}/handovers")
    @PermissionsAllowed("duty:keep")
    @Operation(
            operationId = "handOverReport",
            summary = "Note that a receiver has got the report",
            description = "The duty is done when all receivers have got it.")
    public RestResponse<DutyView> handOver(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid HandOverReport request) {
        return once(key, "handOverReport " + id, request, () -> service.handOver(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/cancellation")
    @PermissionsAllowed("duty:keep")
    @Operation(operationId = "cancelReportingDuty", summary = "Say that something is not due any more, and why")
    public RestResponse<DutyView> cancel(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CancelDuty request) {
        return once(key, "cancelReportingDuty " + id, request, () -> service.cancel(id, ifMatch, request));
    }

    private RestResponse<DutyView> once(
            @Nullable String key, String operation, Object request, Supplier<DutyView> deed) {
        return idempotency.once(key, operation, request, DutyView.class, () -> answer(deed.get()));
    }

    private static RestResponse<DutyView> answer(DutyView duty) {
        return Versioned.ok(duty, duty.version());
    }
}
