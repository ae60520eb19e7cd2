package dk.knudepunkt.goals.balance;

import dk.knudepunkt.goals.house.ContractAddress;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/balance/{contract}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Geographic balance", description = "Where the courses went, held against where people live")
class BalanceResource {

    private final Balances balances;
    private final ContentTag tag;

    BalanceResource(Balances balances, ContentTag tag) {
        this.balances = balances;
        this.tag = tag;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getGeographicBalance",
            summary = "Each municipality's share of the courses against its share of population",
            description = "Who is not of the house is not told of so few courses that one could know whose they were.")
    public RestResponse<Balance> get(ContractAddress contract) {
        return tag.on(balances.of(contract.key()));
    }

    @GET
    @Path("/areas")
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listBalanceAreas",
            summary = "The same as a flat series: the groups, then the municipalities")
    @APIResponseSchema(value = BalanceArea[].class, responseDescription = "One row per group and municipality")
    public RestResponse<?> areas(
            ContractAddress contract, @QueryParam("format") @Nullable String format, @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = balances.of(contract.key()).areas().toList();
        return tag.on(new Series<>("balance-" + contract, BalanceArea.COLUMNS, rows, BalanceArea::cells), chosen);
    }
}
