package dk.knudepunkt.cofinancing.opendata;

import dk.knudepunkt.cofinancing.agreement.allocation.AllocationService;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.OpenData;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.statistics.JsonStat;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What municipalities pay is public, so anybody may read it here, from any site, without signing in. */
@Path("/api/cofinancing/open-data/contributions")
@Tag(name = "Open data", description = "Public figures, without signing in")
class OpenDataResource {

    private final AllocationService allocations;
    private final ContentTag tag;

    OpenDataResource(AllocationService allocations, ContentTag tag) {
        this.allocations = allocations;
        this.tag = tag;
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listOpenContributions",
            summary = "What each municipality pays per cluster and year: all years in one flat series")
    @APIResponseSchema(
            value = OpenContribution[].class,
            responseDescription = "One line per year, cluster and municipality")
    public RestResponse<?> contributions(@QueryParam("format") @Nullable String format, @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var series = new Series<>("contributions", OpenContribution.COLUMNS, rows(), OpenContribution::cells);
        return OpenData.forAnybody(tag.on(series, chosen));
    }

    @GET
    @Path("/json-stat")
    @PermitAll
    @SecurityRequirementsSet
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getOpenContributionsAsJsonStat",
            summary = "The same as a JSON-stat 2.0 data set",
            description = "Labels in the language of Accept-Language; codes are the same in both.")
    public RestResponse<JsonStat> jsonStat(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(examples = "en") @Nullable String language) {
        var english = Language.preferred(language) == Language.EN;
        return OpenData.forAnybody(tag.on(ContributionCube.of(rows(), english)));
    }

    private List<OpenContribution> rows() {
        return allocations.years().stream()
                .flatMap(year -> allocations.find(year).stream())
                .flatMap(OpenContribution::of)
                .toList();
    }
}
