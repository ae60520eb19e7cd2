package dk.knudepunkt.referrals.referral.bulk;

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

@Path("/api/referrals/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
class ImportResource {

    private final Imports imports;
    private final ImportRowService rows;

    ImportResource(Imports imports, ImportRowService rows) {
        this.imports = imports;
        this.rows = rows;
    }

    @POST
    @Consumes({BulkFile.NDJSON, BulkFile.CSV})
    @PermissionsAllowed("referral:import")
    @Operation(operationId = "importReferrals", summary = "Hand over many referrals", description = """
                    One referral form with an externalId per line (application/x-ndjson), or a table whose columns bear \
                    the paths of its fields, such as company.cvr (text/csv with comma, semicolon or tabulator; topics \
                    separated by |; yes and no as true, false, SAND, FALSK, ja or nej). The file is UTF-8, UTF-16 or \
                    Windows-1252, and is refused whole where it cannot be read. Then each row stands alone; send the \
                    file again as often as you like.""")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = BulkFile.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = BulkFile.CSV, schema = @Schema(type = SchemaType.STRING), example = """
                                externalId;company.cvr;company.name;company.municipalityCode;contactPerson.name;unitCode;need;consent
                                r-4712;12345674;Eksempel Maskinfabrik ApS;269;Alma Eksempel;les-solroed;Wants to export;true
                                """)
            })
    @APIResponseSchema(
            value = ImportReport.class,
            responseCode = "207",
            responseDescription = "What became of each row; at most a thousand are read")
    public RestResponse<ImportReport> take(
            @QueryParam("system") @NotBlank @Size(max = 64) @PlainLine @Parameter(example = "crm-east") String system,
            BulkFile file) {
        return BulkAnswer.of(imports.take(system, file));
    }

    @GET
    @PermissionsAllowed("referral:import")
    @Operation(
            operationId = "reconcileImportedReferrals",
            summary = "What became of the rows that you handed over, by external id")
    public RestResponse<Page<Reconciled>> reconciliation(
            @QueryParam("system") @NotBlank @Size(max = 64) @PlainLine @Parameter(example = "crm-east") String system,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return rows.reconciliation(system, cursor, limit).response(uri);
    }
}
