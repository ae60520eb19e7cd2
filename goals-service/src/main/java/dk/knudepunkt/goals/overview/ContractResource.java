package dk.knudepunkt.goals.overview;

import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.cube.FigureCube;
import dk.knudepunkt.goals.figure.Asking;
import dk.knudepunkt.goals.figure.Figures;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.statistics.JsonStat;
import dk.knudepunkt.platform.web.CalendarYear;
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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts", description = "The house's performance contract with the contact council, year by year")
class ContractResource {

    private final Contracts contracts;
    private final Figures figures;
    private final ContentTag tag;

    ContractResource(Contracts contracts, Figures figures, ContentTag tag) {
        this.contracts = contracts;
        this.figures = figures;
        this.tag = tag;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listContracts", summary = "The years that have a contract")
    public RestResponse<List<ContractYear>> list() {
        return tag.on(contracts.years().stream().map(ContractYear::of).toList());
    }

    @GET
    @Path("/{year}")
    @Authenticated
    @Operation(operationId = "getContract", summary = "A year's goals and targets, each with what it stands at")
    public RestResponse<ContractView> get(CalendarYear year) {
        var contract = contracts.ofYear(year.value());
        return tag.on(ContractView.of(ContractOverview.of(contract, figures.of(contract))));
    }

    @GET
    @Path("/{year}/figures")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Authenticated
    @Operation(
            operationId = "listFigures",
            summary = "All figures of a year as a flat series, all in one answer",
            description =
                    "Each with its verdict and band. With knownAt figures and verdicts are as they were known then;"
                            + " the reported columns are what is told by now.")
    @APIResponseSchema(value = FigureRow[].class, responseDescription = "One row per target")
    public RestResponse<?> figures(
            CalendarYear year,
            @Parameter(description = "As they were known at this point in time, or at the end of this day")
                    @Schema(examples = "2021-06-30")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var then = Parameters.moment("knownAt", knownAt);
        return tag.on(new Series<>("figures-" + year, FigureRow.COLUMNS, rows(year, then), FigureRow::cells), chosen);
    }

    @GET
    @Path("/{year}/figures/json-stat")
    @Authenticated
    @Operation(
            operationId = "getFiguresAsJsonStat",
            summary = "The figures of a year as a JSON-stat 2.0 data set",
            description = "Labels in the language of Accept-Language; codes are the same in both.")
    public RestResponse<JsonStat> figureCube(
            CalendarYear year,
            @Parameter(description = "As they were known at this point in time, or at the end of this day")
                    @Schema(examples = "2021-06-30")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(examples = "en") @Nullable String language) {
        var spoken = Language.preferred(language);
        var then = Parameters.moment("knownAt", knownAt);
        var lines = rows(year, then).stream().map(FigureRow::line).toList();
        var label = spoken == Language.EN ? "Performance contract " : "Resultatkontrakt ";
        return tag.on(FigureCube.of(label + year, year.toString(), lines, spoken));
    }

    private List<FigureRow> rows(CalendarYear year, @Nullable Instant then) {
        return figures.judged(contracts.ofYear(year.value()), Asking.knownAt(then)).stream()
                .map(judged -> FigureRow.of(judged, then))
                .toList();
    }

    record ContractYear(@Schema(examples = "2021") int year, ContractLinks links) {

        static ContractYear of(int year) {
            return new ContractYear(year, ContractLinks.of(year));
        }
    }
}
