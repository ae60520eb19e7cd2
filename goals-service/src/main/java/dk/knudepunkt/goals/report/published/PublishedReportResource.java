package dk.knudepunkt.goals.report.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.cube.FigureCube;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.indicator.reading.IndicatorSeriesRow;
import dk.knudepunkt.goals.report.ReportStatus;
import dk.knudepunkt.goals.report.StatusReport;
import dk.knudepunkt.goals.report.StatusReports;
import dk.knudepunkt.goals.report.content.ReportKind;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.OpenData;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.statistics.JsonStat;
import dk.knudepunkt.platform.web.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/published")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Published reports",
        description = "The status of contracts and of the 2030 indicators as it was published; read without signing in")
class PublishedReportResource {

    private final StatusReports reports;
    private final ContentTag tag;

    PublishedReportResource(StatusReports reports, ContentTag tag) {
        this.reports = reports;
        this.tag = tag;
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "listPublishedReports", summary = "The reports that were published, the last begun first")
    public RestResponse<Page<PublishedLine>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        var page = reports.newest(EnumSet.of(ReportStatus.PUBLISHED), cursor, limit);
        return OpenData.forAnybody(tag.on(page.map(PublishedLine::of).response(uri)));
    }

    @GET
    @Path("/{name}")
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "getPublishedReport",
            summary = "A published report, whole",
            description = "It never changes: what became known later is told by a later report.")
    public RestResponse<PublishedReport> get(@Schema(examples = "2021-half-year") String name) {
        return OpenData.forAnybody(tag.on(PublishedReport.of(reports.published(name))));
    }

    @GET
    @Path("/{name}/figures")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "listPublishedFigures",
            summary = "The figures of a published report as a flat series, all in one answer")
    @APIResponseSchema(value = ReportRow[].class, responseDescription = "One row per target, or per indicator")
    public RestResponse<?> figures(
            @Schema(examples = "2021-half-year") String name,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var report = PublishedReport.of(reports.published(name));
        var series = new Series<>("status-" + report.name(), ReportRow.COLUMNS, report.rows(), ReportRow::cells);
        return OpenData.forAnybody(tag.on(series, chosen));
    }

    @GET
    @Path("/{name}/figures/json-stat")
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "getPublishedFiguresAsJsonStat",
            summary = "The figures of a published report as a JSON-stat 2.0 data set",
            description = "Labels in the language of Accept-Language; codes are the same in both.")
    public RestResponse<JsonStat> figureCube(
            @Schema(examples = "2021-half-year") String name,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(examples = "en") @Nullable String language) {
        var report = PublishedReport.of(reports.published(name));
        var spoken = Language.preferred(language);
        return OpenData.forAnybody(
                tag.on(FigureCube.of(report.title(spoken), report.cutOff().toString(), report.lines(), spoken)));
    }

    @GET
    @Path("/{name}/series")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "listPublishedSeries",
            summary = "The indicators of a published report in the country and the regions, year by year",
            description = "Each value with its source, all in one answer. The status of a contract has no series.")
    @APIResponseSchema(value = IndicatorSeriesRow[].class, responseDescription = "One row per indicator, area and year")
    public RestResponse<?> series(
            @Schema(examples = "2021-indicators") String name,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var report = PublishedReport.of(reports.publishedOfIndicators(name));
        var series = new Series<>(
                "series-" + report.name(), IndicatorSeriesRow.COLUMNS, report.series(), IndicatorSeriesRow::cells);
        return OpenData.forAnybody(tag.on(series, chosen));
    }

    @GET
    @Path("/{name}/series/json-stat")
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "getPublishedSeriesAsJsonStat",
            summary = "The same as a JSON-stat 2.0 data set",
            description = "Labels in the language of Accept-Language; codes are the same in both.")
    public RestResponse<JsonStat> seriesCube(
            @Schema(examples = "2021-indicators") String name,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(examples = "en") @Nullable String language) {
        var report = PublishedReport.of(reports.publishedOfIndicators(name));
        return OpenData.forAnybody(tag.on(ReportSeriesCube.of(report, Language.preferred(language))));
    }

    /** A published report in a list. */
    @Schema(name = "PublishedStatusReportLine")
    record PublishedLine(
            @Schema(examples = "2021-half-year", description = "Its address is called so")
            String name,

            @JsonUnwrapped ContractKey contract,
            ReportKind kind,
            @Schema(examples = "1") int edition,
            @Schema(examples = "2021-06-30") LocalDate cutOff,
            Instant publishedAt) {

        static PublishedLine of(StatusReport report) {
            return new PublishedLine(
                    report.name(),
                    report.contract(),
                    report.kind(),
                    report.edition(),
                    report.cutOff(),
                    report.publishedAt().orElseThrow());
        }
    }
}
