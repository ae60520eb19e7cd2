package dk.knudepunkt.cases.hours.period;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.time.KnownYears;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/hours/periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Hours")
class PeriodResource {

    private final PeriodService service;
    private final Idempotency idempotency;

    PeriodResource(PeriodService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("hours:register")
    @Operation(
            operationId = "listHourPeriods",
            summary = "The twelve months of a year; this year's when left out",
            description = "Each with the version by which it is closed or opened again.")
    public List<PeriodView> list(
            @QueryParam("year") @Min(KnownYears.FIRST) @Max(KnownYears.LAST) @Nullable Integer year) {
        return service.of(year == null ? service.thisYear() : year);
    }

    @POST
    @Path("/{month}/closing")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("hours:close")
    @Operation(
            operationId = "closeHourPeriod",
            summary = "Close a month that is over",
            description = "From now on no hours of it are registered, changed or withdrawn.")
    public RestResponse<PeriodView> close(
            Month month,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key,
                "closeHourPeriod",
                month.toString(),
                PeriodView.class,
                () -> answer(service.close(month.value(), ifMatch)));
    }

    @POST
    @Path("/{month}/reopening")
    @PermissionsAllowed("hours:close")
    @Operation(operationId = "reopenHourPeriod", summary = "Open a closed month again, with the reason")
    public RestResponse<PeriodView> reopen(
            Month month,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReopenPeriod request) {
        return idempotency.once(
                key,
                "reopenHourPeriod " + month,
                request,
                PeriodView.class,
                () -> answer(service.reopen(month.value(), ifMatch, request)));
    }

    private static RestResponse<PeriodView> answer(PeriodView period) {
        return Versioned.ok(period, period.version());
    }
}
