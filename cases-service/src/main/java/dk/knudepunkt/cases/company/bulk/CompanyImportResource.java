package dk.knudepunkt.cases.company.bulk;

import dk.knudepunkt.platform.bulk.BulkAnswer;
import dk.knudepunkt.platform.bulk.BulkFile;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.PlainLine;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/companies/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Companies")
class CompanyImportResource {

    private final CompanyImports imports;
    private final ImportSetService rows;

    CompanyImportResource(CompanyImports imports, ImportSetService rows) {
        this.imports = imports;
        this.rows = rows;
    }

    @POST
    @Consumes({BulkFile.NDJSON, BulkFile.CSV})
    @PermissionsAllowed("company:import")
    @Operation(operationId = "importCompanies", summary = "Hand over many companies", description = """
                    One company with an externalId per line (application/x-ndjson), or a table whose columns bear the names \
                    of its fields (text/csv). Fields: externalId, cvr, name, municipalityCode, industryCode, employees, \
                    advertisingProtected, email, phone, and lastContactOn and lastGuidedOn, when you were last in touch with \
                    it and last guided it: so old customers become known without a course of theirs. Each row \
                    stands alone. A company that is known is linked and nobody's word overwritten but what the same system \
                    said before; the same row again changes nothing. A dry run stores nothing.""")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = BulkFile.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = BulkFile.CSV, schema = @Schema(type = SchemaType.STRING), example = """
                                externalId;cvr;name;municipalityCode;lastContactOn
                                c-4712;99100001;Eksempel Handel ApS;259;2020-11-30
                                """)
            })
    @APIResponseSchema(
            value = CompanyImportReport.class,
            responseCode = "207",
            responseDescription = "What became of each row; at most 50,000 are read, of 12 MB together")
    public RestResponse<CompanyImportReport> take(
            @QueryParam("system") @NotBlank @Size(max = 64) @PlainLine @Parameter(example = "crm-east") String system,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            BulkFile file) {
        return BulkAnswer.of(imports.take(system, dryRun, file));
    }

    @GET
    @PermissionsAllowed("company:import")
    @Operation(
            operationId = "reconcileImportedCompanies",
            summary = "What became of the rows that you handed over, by external id")
    public RestResponse<Page<ReconciledCompany>> reconciliation(
            @QueryParam("system") @NotBlank @Size(max = 64) @PlainLine @Parameter(example = "crm-east") String system,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return rows.reconciliation(system, cursor, limit).response(uri);
    }
}
