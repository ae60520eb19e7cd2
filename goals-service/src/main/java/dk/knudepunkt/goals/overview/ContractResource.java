package dk.knudepunkt.goals.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.cube.FigureCube;
import dk.knudepunkt.goals.figure.Asking;
import dk.knudepunkt.goals.figure.Figures;
import dk.knudepunkt.goals.figure.JudgedFigures;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.statistics.JsonStat;
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
@Tag(
        name = "Contracts",
        description = "The performance contracts of houses with their councils, house by house and year by year")
class ContractResource {

    private final Contracts contracts;
    private final Figures figures;
    private final JudgedFigures judged;
    private final ContentTag tag;
    private final Caller caller;

    ContractResource(Contracts contracts, Figures figures, JudgedFigures judged, ContentTag tag, Caller caller) {
        this.contracts = contracts;
        this.figures = figures;
        this.judged = judged;
        this.tag = tag;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listContracts", summary = "All contracts, those of this house first")
    public RestResponse<List<ContractYear>> list() {
        return tag.on(contracts.keys().stream().map(ContractYear::of).toList());
    }

    @GET
    @Path("/{contract}")
    @Authenticated
    @Operation(operationId = "getContract", summary = "A contract's goals and targets, each with what it stands at")
    public RestResponse<ContractView> get(ContractAddress contract) {
        var whole = contracts.of(contract.key());
        var reader = Reader.of(caller, contract.key());
        return tag.on(ContractView.of(ContractOverview.of(whole, figures.of(whole), reader)));
    }

    @GET
    @Path("/{contract}/figures")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Authenticated
    @Operation(
            operationId = "listFigures",
            summary = "All figures of a contract as a flat series, all in one answer",
            description =
                    "Each with its verdict and band. With knownAt figures and verdicts are as they were known then;"
                            + " the reported columns are what is told by now.")
    @APIResponseSchema(value = FigureRow[].class, responseDescription = "One row per target")
    public RestResponse<?> figures(
            ContractAddress contract,
            @Parameter(description = "As they were known at this point in time, or at the end of this day")
                    @Schema(examples = "2021-06-30")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var then = Parameters.moment("knownAt", knownAt);
        return tag.on(
                new Series<>("figures-" + contract, FigureRow.COLUMNS, rows(contract, then), FigureRow::cells), chosen);
    }

    @GET
    @Path("/{contract}/figures/json-stat")
    @Authenticated
    @Operation(
            operationId = "getFiguresAsJsonStat",
            summary = "The figures of a contract as a JSON-stat 2.0 data set",
            description = "Labels in the language of Accept-Language; codes are the same in both.")
    public RestResponse<JsonStat> figureCube(
            ContractAddress contract,
            @Parameter(description = "As they were known at this point in time, or at the end of this day")
                    @Schema(examples = "2021-06-30")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(examples = "en") @Nullable String language) {
        var spoken = Language.preferred(language);
        var then = Parameters.moment("knownAt", knownAt);
        var lines = rows(contract, then).stream().map(FigureRow::line).toList();
        var label = spoken == Language.EN ? "Performance contract " : "Resultatkontrakt ";
        return tag.on(
                FigureCube.of(label + contract, String.valueOf(contract.key().year()), lines, spoken));
    }

    private List<FigureRow> rows(ContractAddress contract, @Nullable Instant then) {
        var reader = Reader.of(caller, contract.key());
        return judged.of(contracts.of(contract.key()), Asking.knownAt(then)).stream()
                .map(each -> each.seenBy(reader))
                .map(each -> FigureRow.of(each, then))
                .toList();
    }

    record ContractYear(@JsonUnwrapped ContractKey contract, ContractLinks links) {

        static ContractYear of(ContractKey contract) {
            return new ContractYear(contract, ContractLinks.of(contract));
        }
    }
}
