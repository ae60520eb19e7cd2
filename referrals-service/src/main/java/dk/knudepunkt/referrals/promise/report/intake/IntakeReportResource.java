package dk.knudepunkt.referrals.promise.report.intake;

import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.referrals.promise.report.Period;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.InstantSource;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/referrals/reports")
@Tag(name = "Referral reports", description = "How well the promise is kept")
class IntakeReportResource {

    private final IntakeReports reports;
    private final ContentTag tag;
    private final InstantSource clock;

    IntakeReportResource(IntakeReports reports, ContentTag tag, InstantSource clock) {
        this.reports = reports;
        this.tag = tag;
        this.clock = clock;
    }

    @GET
    @Path("/intake")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @PermissionsAllowed("report:read")
    @Operation(
            operationId = "reportReferralIntake",
            summary = "How many referrals came in, by month, unit and channel",
            description = "A flat series of the referrals submitted in the period. A unit is told of its own only.")
    @APIResponseSchema(value = IntakeRow[].class, responseDescription = "One row per month, unit and channel")
    public RestResponse<?> intake(
            @QueryParam("from")
                    @Parameter(description = "First day of submission; the first of the year when left out")
                    @Schema(format = "date", examples = "2026-01-01")
                    @Nullable
                    String from,
            @QueryParam("to")
                    @Parameter(description = "Last day of submission; today when left out")
                    @Schema(format = "date", examples = "2026-06-30")
                    @Nullable
                    String to,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var today = Denmark.dateOf(clock.instant());
        var period = Period.asked(from, to, today);
        return tag.on(new Series<>("intake", IntakeRow.COLUMNS, reports.rows(period), IntakeRow::cells), chosen);
    }

    @GET
    @Path("/waiting")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @PermissionsAllowed("report:read")
    @Operation(
            operationId = "reportReferralsWaiting",
            summary = "How many referrals had the house to answer at each full hour of a day",
            description = "Up to now, of today. A unit is told of its own only.")
    @APIResponseSchema(value = WaitingAt[].class, responseDescription = "One row per hour")
    public RestResponse<?> waiting(
            @QueryParam("day")
                    @Parameter(description = "In Denmark; today when left out")
                    @Schema(format = "date", examples = "2026-03-02")
                    @Nullable
                    String day,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var asked = Objects.requireNonNullElse(Parameters.date("day", day), Denmark.dateOf(clock.instant()));
        return tag.on(new Series<>("waiting", WaitingAt.COLUMNS, reports.waiting(asked), WaitingAt::cells), chosen);
    }
}
