package dk.knudepunkt.cofinancing.municipality.population;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cofinancing.proposal.ProposalStatus;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.table.FileText;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

/** Populations are public; new ones come from the analyst and take effect by a second person. */
@Path("/api/cofinancing/populations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Populations", description = "How many people live in each municipality at a key date, by extract")
class PopulationResource {

    private final PopulationService service;
    private final Idempotency idempotency;
    private final ContentTag tag;
    private final Caller caller;

    PopulationResource(PopulationService service, Idempotency idempotency, ContentTag tag, Caller caller) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listPopulations", summary = "The populations, latest key date first")
    public RestResponse<Page<PopulationView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(cursor, limit).response(uri);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getPopulation", summary = "One extract of one key date with all its counts")
    public RestResponse<PopulationDetail> get(UUID id) {
        return tag.on(service.get(id));
    }

    @GET
    @Path("/series")
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listPopulationSeries",
            summary = "All counts as a flat series, all in one answer",
            description = "Every extract has its own lines.")
    @APIResponseSchema(
            value = PopulationRow[].class,
            responseDescription = "One line per extract, key date and municipality")
    public RestResponse<?> series(
            @QueryParam("municipality") @KnownMunicipality @Schema(examples = "253") @Nullable String municipality,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = service.series(municipality);
        return tag.on(new Series<>("population", PopulationRow.COLUMNS, rows, PopulationRow::cells).in(chosen));
    }

    @POST
    @Path("/imports")
    @Consumes({"text/csv", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("population:import")
    @Operation(
            operationId = "importPopulations",
            summary = "Propose a population table of the StatBank, whole or not at all",
            description =
                    "CSV with one figure a line (area, time, contents), or JSON-stat, of everybody: divided by sex, "
                            + "age or the like its totals are read. It takes effect when a second person approves it, and "
                            + "never changes what an earlier extract gave: it adds lines of its own. At most 12 MB.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        example = "OMRÅDE;TID;INDHOLD\n253;2021K1;50514\n"),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        example = """
                                {"id": ["AREA", "TIME"], "dimension": {"AREA": {"category": {"index": ["253"]}}, \
                                "TIME": {"category": {"index": ["2021Q1"]}}}, "value": [50514]}""")
            })
    @APIResponseSchema(
            value = ImportReceipt.class,
            responseCode = "201",
            responseDescription = "Proposed; Location leads to the receipt, which shows what would change")
    public RestResponse<ImportReceipt> take(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("table") @DefaultValue("FOLK1A") @Pattern(regexp = "[A-Z0-9]{1,20}") String table,
            @QueryParam("extractedOn")
                    @NotNull
                    @Parameter(description = "When the table was taken from the StatBank")
                    @Schema(examples = "2021-02-11")
                    LocalDate extractedOn,
            @Context HttpHeaders headers,
            byte[] content) {
        var extract = new Extract(table, extractedOn);
        return idempotency.once(key, "importPopulations", List.of(extract, content), ImportReceipt.class, () -> {
            var proposed = service.propose(extract, content, FileText.declared(headers));
            return Versioned.created(
                    "/api/cofinancing/populations/imports/" + proposed.id(), receipt(proposed), proposed.version());
        });
    }

    @GET
    @Path("/imports")
    @PermissionsAllowed("population:approve")
    @Operation(operationId = "listPopulationImports", summary = "The receipts of tables sent, newest first")
    public RestResponse<Page<ImportReceipt>> imports(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.receipts(cursor, limit)
                .map(sent -> ImportReceipt.of(sent, caller.subject(), null))
                .response(uri);
    }

    @GET
    @Path("/imports/{id}")
    @PermissionsAllowed("population:approve")
    @Operation(operationId = "getPopulationImport", summary = "The receipt of a table, and what it would change")
    public RestResponse<ImportReceipt> receipt(UUID id) {
        return answer(service.receipt(id));
    }

    @POST
    @Path("/imports/{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("population:approve")
    @Operation(
            operationId = "approvePopulationImport",
            summary = "Let a table take effect that somebody else proposed",
            description =
                    "Each municipality that moves by more than ten percent, or is left out, is confirmed by its code.")
    public RestResponse<ImportReceipt> approve(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ApproveImport request) {
        return idempotency.once(
                key,
                "approvePopulationImport",
                List.of(id, request),
                ImportReceipt.class,
                () -> answer(service.approve(id, ifMatch, request)));
    }

    @POST
    @Path("/imports/{id}/withdrawal")
    @PermissionsAllowed("population:approve")
    @Operation(
            operationId = "withdrawPopulationImport",
            summary = "Withdraw a table that has not taken effect",
            description = "Its receipt stays.")
    public RestResponse<ImportReceipt> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "withdrawPopulationImport", id, ImportReceipt.class, () -> answer(service.withdraw(id, ifMatch)));
    }

    private RestResponse<ImportReceipt> answer(PopulationImport sent) {
        return Versioned.ok(receipt(sent), sent.version());
    }

    private ImportReceipt receipt(PopulationImport sent) {
        return ImportReceipt.of(sent, caller.subject(), service.moves(sent));
    }

    @Schema(name = "PopulationImportReceipt")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImportReceipt(
            UUID id,
            ProposalStatus status,

            @Schema(
                    description = "What you may do now: the names of sub-resources to POST to",
                    examples = "[\"approval\", \"withdrawal\"]")
            List<String> actions,

            @Schema(examples = "FOLK1A") String sourceTable,
            LocalDate extractedOn,
            Instant importedAt,
            @Schema(examples = "analyst") String importedBy,
            @Nullable Instant settledAt,

            @Schema(examples = "admin", description = "Who approved or withdrew it") @Nullable
            String settledBy,

            FigureTally figures,

            @Schema(description = "What would change, while it is proposed; absent in lists") @Nullable
            List<Move> moves) {

        static ImportReceipt of(PopulationImport sent, String reader, @Nullable List<Move> moves) {
            var proposal = sent.proposal();
            return new ImportReceipt(
                    sent.id(),
                    proposal.status(),
                    proposal.actionsOf(reader),
                    sent.sourceTable(),
                    sent.extractedOn(),
                    proposal.proposedAt(),
                    proposal.proposedBy(),
                    proposal.settledAt(),
                    proposal.settledBy(),
                    sent.figures(),
                    moves);
        }
    }
}
