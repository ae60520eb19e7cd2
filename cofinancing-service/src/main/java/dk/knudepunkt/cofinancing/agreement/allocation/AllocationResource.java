package dk.knudepunkt.cofinancing.agreement.allocation;

import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.CalendarYear;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What everybody pays is public to every party, so whoever is signed in may read all of it. */
@Path("/api/cofinancing/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Co-financing", description = "What the municipalities pay to the clusters they finance together")
class AllocationResource {

    private final AllocationService service;
    private final ContentTag tag;

    AllocationResource(AllocationService service, ContentTag tag) {
        this.service = service;
        this.tag = tag;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listAllocations", summary = "The years that have an allocation")
    public RestResponse<List<AllocationYear>> list() {
        return tag.on(service.years().stream().map(AllocationYear::new).toList());
    }

    @GET
    @Path("/{year}")
    @Authenticated
    @Operation(
            operationId = "getAllocation",
            summary = "What everybody pays to every cluster in a year",
            description = "Computed from the agreements that cover the year and the population at their key dates.")
    public RestResponse<AllocationView> get(CalendarYear year) {
        return tag.on(AllocationView.of(service.of(year.value())));
    }

    @GET
    @Path("/{year}/lines")
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listAllocationLines",
            summary = "The amounts of a year as a flat series, all in one answer",
            description = "With the columns year, cluster, municipalityCode, municipality and amount.")
    @APIResponseSchema(value = AllocationRow[].class, responseDescription = "One line per cluster and municipality")
    public RestResponse<?> lines(
            CalendarYear year, @QueryParam("format") @Nullable String format, @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = AllocationRow.of(service.of(year.value()));
        return tag.on(new Series<>("cofinancing-" + year, AllocationRow.COLUMNS, rows, AllocationRow::cells), chosen);
    }

    record AllocationYear(@Schema(examples = "2021") int year) {}
}
