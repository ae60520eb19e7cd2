package dk.knudepunkt.referrals.promise.report;

import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/referrals/reports/promise")
@Tag(name = "Referral reports", description = "How well the promise is kept")
class PromiseReportResource {

    private final PromiseReports reports;
    private final ContentTag tag;
    private final InstantSource clock;

    PromiseReportResource(PromiseReports reports, ContentTag tag, InstantSource clock) {
        this.reports = reports;
        this.tag = tag;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @PermissionsAllowed("report:read")
    @Operation(
            operationId = "reportPromise",
            summary = "Handled within the promise, in each reading",
            description =
                    "A flat series of the referrals submitted in the period: one row per group and reading, with n"
                            + " and the interval of Wilson. A unit is told of its own only.")
    @APIResponseSchema(value = PromiseRow[].class, responseDescription = "One row per group and reading")
    public RestResponse<?> promise(
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
            @QueryParam("groupBy") @Schema(type = SchemaType.STRING, implementation = GroupBy.class) @Nullable
                    String groupBy,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var today = Denmark.dateOf(clock.instant());
        var period = Period.asked(from, to, today);
        var grouped = Parameters.constant("groupBy", GroupBy.class, groupBy);
        var rows = reports.rows(period, grouped == null ? GroupBy.READING : grouped);
        return tag.on(new Series<>("promise", PromiseRow.COLUMNS, rows, PromiseRow::cells), chosen);
    }
}
