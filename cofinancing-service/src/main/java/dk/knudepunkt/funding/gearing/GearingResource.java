package dk.knudepunkt.funding.gearing;

import dk.knudepunkt.funding.gearing.GearingRequests.CorrectAccounts;
import dk.knudepunkt.funding.gearing.GearingRequests.StateAccounts;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.CalendarYear;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whoever is signed in reads the gearing; analysts and administrators state the accounts. */
@Path("/api/cofinancing/funding/gearing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Funding")
class GearingResource {

    private final GearingService service;
    private final Idempotency idempotency;
    private final ContentTag tag;

    GearingResource(GearingService service, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listGearing",
            summary = "Gearing per year with the amounts it rests on, the latest first, all in one answer")
    @APIResponseSchema(value = GearingYear[].class, responseDescription = "One line per year")
    public RestResponse<?> list(@QueryParam("format") @Nullable String format, @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        return tag.on(new Series<>("gearing", GearingYear.COLUMNS, service.years(), GearingYear::cells), chosen);
    }

    @POST
    @PermissionsAllowed("gearing:state")
    @Operation(operationId = "stateAccounts", summary = "State turnover and operating funds of a year")
    @APIResponseSchema(
            value = GearingYear.class,
            responseCode = "201",
            responseDescription = "Stated; Location and ETag lead to it")
    public RestResponse<GearingYear> state(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid StateAccounts request) {
        return idempotency.once(key, "stateAccounts", request, GearingYear.class, () -> {
            var year = service.state(request.year(), request.amounts());
            return Versioned.created("/api/cofinancing/funding/gearing/" + year.year(), year, year.statedVersion());
        });
    }

    @GET
    @Path("/{year}")
    @Authenticated
    @Operation(operationId = "getGearing", summary = "A year's gearing, once its accounts are stated")
    public RestResponse<GearingYear> get(CalendarYear year) {
        return answer(service.get(year.value()));
    }

    @PUT
    @Path("/{year}")
    @PermissionsAllowed("gearing:state")
    @Operation(operationId = "correctAccounts", summary = "Correct the accounts of a year; the figure follows")
    public RestResponse<GearingYear> correct(
            CalendarYear year,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid CorrectAccounts request) {
        return answer(service.correct(year.value(), ifMatch, request.amounts()));
    }

    private static RestResponse<GearingYear> answer(GearingYear year) {
        return Versioned.ok(year, year.statedVersion());
    }
}
