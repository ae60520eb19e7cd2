package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.PlainLine;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/units/shared-companies")
@Tag(name = "Shared companies")
class SharedCompanyResource {

    private final SharedCompanies companies;
    private final ContentTag tag;

    SharedCompanyResource(SharedCompanies companies, ContentTag tag) {
        this.companies = companies;
        this.tag = tag;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @PermissionsAllowed("shared-company:read")
    @Operation(
            operationId = "listSharedCompanies",
            summary = "The companies that both sides work with, where the company consents",
            description = "A flat series, by unit and name. A unit sees its own.")
    @APIResponseSchema(value = SharedCompany[].class, responseDescription = "One row per company and unit")
    public RestResponse<?> list(
            @QueryParam("unit") @Size(max = 64) @PlainLine @Schema(examples = "les-solroed") @Nullable String unit,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = companies.list(unit);
        return tag.on(new Series<>("shared-companies", SharedCompany.COLUMNS, rows, SharedCompany::cells), chosen);
    }
}
