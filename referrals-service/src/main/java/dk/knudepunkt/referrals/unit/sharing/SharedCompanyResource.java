package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.platform.web.ContentTag;
import dk.knudepunkt.platform.web.Csv;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.platform.web.Series;
import dk.knudepunkt.platform.web.SeriesFormat;
import dk.knudepunkt.platform.web.Spreadsheet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    @RolesAllowed({Role.LES, Role.TRIAGE, Role.KAM, Role.ANALYST, Role.ADMIN})
    @Operation(
            operationId = "listSharedCompanies",
            summary = "The companies that both sides work with, where the company consents",
            description =
                    "A flat series, by unit and name. A unit sees its own. JSON, CSV or XLSX by Accept or by format;"
                            + " DANISH_CSV opens in a Danish spreadsheet.")
    @APIResponse(
            responseCode = "200",
            description = "One row per company and unit",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = SharedCompany.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = Spreadsheet.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<?> list(
            @QueryParam("unit") @Size(max = 64) @PlainLine @Schema(examples = "les-solroed") @Nullable String unit,
            @QueryParam("format") @Schema(type = SchemaType.STRING, implementation = SeriesFormat.class) @Nullable
                    String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = companies.list(unit);
        return tag.on(new Series<>("shared-companies", SharedCompany.COLUMNS, rows, SharedCompany::cells), chosen);
    }
}
