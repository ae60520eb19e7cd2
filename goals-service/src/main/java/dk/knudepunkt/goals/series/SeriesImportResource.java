package dk.knudepunkt.goals.series;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.table.FileText;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/series-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Series", description = "Tables of the StatBank, and the series that are made of them")
class SeriesImportResource {

    private static final String PATH = "/api/goals/series-imports/";

    private final SeriesImportService service;
    private final Idempotency idempotency;

    SeriesImportResource(SeriesImportService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("series:import")
    @Operation(
            operationId = "importSeries",
            summary = "Take in a table of the StatBank, whole or not at all",
            description =
                    "CSV with one figure a line, or JSON-stat. What an earlier extract gave is kept as the earlier"
                            + " revision. With dryRun it is read and judged, and nothing is kept. What is wrong is named"
                            + " line by line in errors. At most 200,000 figures.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        example = "OMRÅDE;SEKTOR;TID;INDHOLD\n085;PRIV;2019;200123\n"),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        example = """
                                {"id": ["AREA", "SEKTOR", "TIME"], "dimension": {"AREA": {"category": {"index": ["085"]}}, \
                                "SEKTOR": {"category": {"index": ["PRIV"]}}, "TIME": {"category": {"index": ["2019"]}}}, \
                                "value": [200123]}""")
            })
    @APIResponseSchema(
            value = SeriesImportView.class,
            responseCode = "201",
            responseDescription = "Taken in; Location leads to the receipt")
    @APIResponse(
            responseCode = "200",
            description = "Looked at by a dry run: nothing is kept, and there is no id",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SeriesImportView.class)))
    public RestResponse<SeriesImportView> take(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("table")
                    @NotNull
                    @Pattern(regexp = "[A-Z0-9]{1,20}")
                    @Parameter(description = "The code of the table")
                    @Schema(examples = "RAS301")
                    String table,
            @QueryParam("extractedOn")
                    @NotNull
                    @Parameter(description = "When the table was taken from the StatBank")
                    @Schema(examples = "2021-11-04")
                    LocalDate extractedOn,
            @QueryParam("query")
                    @Size(max = 500)
                    @PlainLine
                    @Parameter(description = "What was asked of the table")
                    @Schema(examples = "OMRÅDE=*, SEKTOR=PRIV, TID=*")
                    @Nullable
                    String query,
            @QueryParam("invented")
                    @Parameter(description = "True for figures that are made up, to show what it looks like")
                    boolean invented,
            @QueryParam("dryRun") @Parameter(description = "Only look") boolean dryRun,
            @Context HttpHeaders headers,
            byte[] content) {
        var origin = new SeriesOrigin(table, query, extractedOn, invented);
        var charset = FileText.declared(headers);
        if (dryRun) {
            return RestResponse.ok(SeriesImportView.lookedAt(
                    origin, service.look(origin, content, charset).whole().tally()));
        }
        return idempotency.once(key, "importSeries", List.of(origin, content), SeriesImportView.class, () -> {
            var taken = service.take(origin, content, charset);
            return Versioned.created(PATH + taken.id(), SeriesImportView.of(taken), taken.version());
        });
    }

    @GET
    @PermissionsAllowed("series:import")
    @Operation(operationId = "listSeriesImports", summary = "The receipts of tables taken in, newest first")
    public RestResponse<Page<SeriesImportView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(cursor, limit).map(SeriesImportView::of).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("series:import")
    @Operation(operationId = "getSeriesImport", summary = "The receipt of a table")
    public RestResponse<SeriesImportView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("series:import")
    @Operation(
            operationId = "withdrawSeriesImport",
            summary = "Say that a table was wrong, and why",
            description = "What held before it holds again. That it was there stays to be seen.")
    public RestResponse<SeriesImportView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid WithdrawSeries request) {
        return idempotency.once(
                key,
                "withdrawSeriesImport " + id,
                request,
                SeriesImportView.class,
                () -> answer(service.withdraw(id, ifMatch, request.reason())));
    }

    private static RestResponse<SeriesImportView> answer(SeriesImport taken) {
        return Versioned.ok(SeriesImportView.of(taken), taken.version());
    }

    record WithdrawSeries(
            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Forkert tabel")
            String reason) {}
}
