package dk.knudepunkt.cases.directory;

import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/companies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Companies")
class SearchResource {

    private final DirectoryService directory;
    private final ContentTag tag;

    SearchResource(DirectoryService directory, ContentTag tag) {
        this.directory = directory;
        this.tag = tag;
    }

    @GET
    @PermissionsAllowed("company:read")
    @Operation(
            operationId = "searchCompanies",
            summary = "Find companies, by name",
            description =
                    "Århus finds Aarhus, and Loeve finds Løve. Where nothing is called so, those that are called alike are answered on one page, with alike = true. Aliases are rows of their own. The house finds all, a system those that it registered.")
    public RestResponse<FoundCompanies> search(
            @Valid @BeanParam CompanyQuery query,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        var search = query.search();
        var found = directory.search(search, DirectoryService.order(null, search), cursor, limit);
        return RestResponse.ResponseBuilder.ok(found)
                .replaceAll(
                        new Page<>(found.items(), found.next()).response(uri).getHeaders())
                .build();
    }

    @GET
    @Path("/directory/lines")
    @PermissionsAllowed("company:read")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listFoundCompanyLines",
            summary = "What a search for companies finds as a flat series, all in one answer",
            description =
                    "Twenty thousand at most. All companies that there are, with what is known of each, come from /api/companies/lines in parts.")
    @APIResponseSchema(
            value = FoundCompany[].class,
            responseDescription = "One line per company, in the order asked for")
    public RestResponse<?> lines(
            @Valid @BeanParam CompanyQuery query,
            @QueryParam(Sort.PARAMETER)
                    @Parameter(example = "-name", description = "name or cvr, with a minus the other way round")
                    @Nullable
                    String sort,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var search = query.search();
        var rows = directory.all(search, DirectoryService.order(sort, search));
        return tag.on(new Series<>("companies", FoundCompany.COLUMNS, rows, FoundCompany::cells), chosen);
    }
}
