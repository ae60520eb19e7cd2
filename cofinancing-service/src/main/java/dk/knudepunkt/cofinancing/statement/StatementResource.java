package dk.knudepunkt.cofinancing.statement;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.time.KnownYears;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/cofinancing/statements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Co-financing", description = "What the municipalities pay to the clusters they finance together")
class StatementResource {

    private final StatementService service;
    private final Idempotency idempotency;
    private final ContentTag tag;

    StatementResource(StatementService service, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @POST
    @PermissionsAllowed("statement:issue")
    @Operation(
            operationId = "issueStatement",
            summary = "State what a municipality owes for a year, and was not told before",
            description =
                    "A statement never changes. Issued again after an agreement has changed, it states the difference.")
    @APIResponseSchema(
            value = StatementView.class,
            responseCode = "201",
            responseDescription = "Issued; Location leads to it")
    public RestResponse<StatementView> issue(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid IssueStatement request) {
        return idempotency.once(key, "issueStatement", request, StatementView.class, () -> {
            var statement = service.issue(new Statement.Recipient(request.municipalityCode(), request.year()));
            return RestResponse.ResponseBuilder.<StatementView>created(
                            URI.create("/api/cofinancing/statements/" + statement.id()))
                    .entity(StatementView.of(statement))
                    .build();
        });
    }

    @GET
    @Authenticated
    @Operation(operationId = "listStatements", summary = "Statements, newest first")
    public RestResponse<Page<StatementView>> list(
            @QueryParam("year") @Min(KnownYears.FIRST) @Max(KnownYears.LAST) @Nullable Integer year,
            @QueryParam("municipality") @KnownMunicipality @Nullable String municipality,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(year, municipality, cursor, limit)
                .map(StatementView::of)
                .response(uri);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getStatement", summary = "One statement")
    public RestResponse<StatementView> get(UUID id) {
        return tag.on(StatementView.of(service.get(id)));
    }

    @GET
    @Path("/{id}/lines")
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(operationId = "listStatementLines", summary = "A statement's lines as a flat series")
    @APIResponseSchema(value = StatementView.StatementViewLine[].class, responseDescription = "One line per cluster")
    public RestResponse<?> lines(UUID id, @QueryParam("format") @Nullable String format, @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var statement = StatementView.of(service.get(id));
        return tag.on(
                new Series<>(
                        statement.reference(),
                        StatementView.StatementViewLine.COLUMNS,
                        statement.lines(),
                        StatementView.StatementViewLine::cells),
                chosen);
    }

    record IssueStatement(
            @NotBlank @KnownMunicipality @Schema(examples = "253")
            String municipalityCode,

            @Min(KnownYears.FIRST) @Max(KnownYears.LAST) @Schema(examples = "2021")
            int year) {}
}
