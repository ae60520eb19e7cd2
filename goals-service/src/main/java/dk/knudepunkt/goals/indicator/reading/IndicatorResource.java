package dk.knudepunkt.goals.indicator.reading;

import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.statistics.JsonStat;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "What the contact council follows towards 2030")
class IndicatorResource {

    private final IndicatorKnowledge knowledge;
    private final InstantSource clock;
    private final ContentTag tag;

    IndicatorResource(IndicatorKnowledge knowledge, InstantSource clock, ContentTag tag) {
        this.knowledge = knowledge;
        this.clock = clock;
        this.tag = tag;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listIndicators", summary = "The 2030 indicators, in the vision's order")
    public RestResponse<List<IndicatorView>> list() {
        var today = today();
        return tag.on(knowledge.inOrder(null).stream()
                .map(reading -> IndicatorView.of(reading, today))
                .toList());
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(
            operationId = "getIndicator",
            summary = "One indicator with its way to 2030",
            description = "Where the target follows others it is computed from their figures, year by year.")
    public RestResponse<IndicatorDetail> get(@Schema(examples = "export-share") String code) {
        return tag.on(IndicatorDetail.of(knowledge.of(code, null), today()));
    }

    @GET
    @Path("/{code}/series")
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listIndicatorSeries",
            summary = "An indicator in the country and the regions, year by year, each value with its source")
    @APIResponseSchema(
            value = IndicatorSeriesRow[].class,
            responseDescription = "One row per area and year; all in one answer")
    public RestResponse<?> series(
            @Schema(examples = "export-share") String code,
            @Parameter(description = "As it was known then; a day means its end")
                    @Schema(examples = "2021-12-31")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = knowledge.of(code, Parameters.moment("knownAt", knownAt)).rows();
        return tag.on(new Series<>(code, IndicatorSeriesRow.COLUMNS, rows, IndicatorSeriesRow::cells), chosen);
    }

    @GET
    @Path("/{code}/series/json-stat")
    @Authenticated
    @Operation(
            operationId = "getIndicatorSeriesAsJsonStat",
            summary = "The same as a JSON-stat 2.0 data set",
            description = "Labels in the language of Accept-Language; codes are the same in both.")
    public RestResponse<JsonStat> jsonStat(
            @Schema(examples = "export-share") String code,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(examples = "en") @Nullable String language) {
        return tag.on(IndicatorCube.of(knowledge.of(code, null), Language.preferred(language)));
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
