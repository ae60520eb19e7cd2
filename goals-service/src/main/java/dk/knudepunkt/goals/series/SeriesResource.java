package dk.knudepunkt.goals.series;

import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/series/{code}/values")
@Tag(name = "Series", description = "Tables of the StatBank, and the series that are made of them")
class SeriesResource {

    private final SeriesDefinitions definitions;
    private final SeriesFigures figures;
    private final InstantSource clock;
    private final ContentTag tag;

    SeriesResource(SeriesDefinitions definitions, SeriesFigures figures, InstantSource clock, ContentTag tag) {
        this.definitions = definitions;
        this.figures = figures;
        this.clock = clock;
        this.tag = tag;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listSeriesValues",
            summary = "All that was ever said of a series, the earlier revisions with it, all in one answer")
    @APIResponseSchema(
            value = SeriesValueRow[].class,
            responseDescription = "One row per import, area and year; of each place the best is the last")
    public RestResponse<?> values(
            @Schema(examples = "private-employees") String code,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var series = definitions.find(code).orElseThrow(() -> SeriesProblem.notFound(code));
        var history = figures.of(List.of(series.code()));
        var best = history.at(clock.instant()).best();
        var rows = history.of(code)
                .map(known -> SeriesValueRow.of(
                        known, known.equals(best.get(known.figure().place()))))
                .toList();
        return tag.on(new Series<>("series-" + code, SeriesValueRow.COLUMNS, rows, SeriesValueRow::cells), chosen);
    }
}
