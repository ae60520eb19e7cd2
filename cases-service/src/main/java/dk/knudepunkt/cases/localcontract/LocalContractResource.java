package dk.knudepunkt.cases.localcontract;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.CalendarYear;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

@Path("/api/local-contracts/{account}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Local contracts", description = "What a municipality pays for, and what was done for it")
class LocalContractResource {

    private final LocalContractService service;
    private final Idempotency idempotency;
    private final ContentTag tag;

    LocalContractResource(LocalContractService service, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @GET
    @Path("/statements/{year}")
    @PermissionsAllowed("local-contract:read")
    @Operation(
            operationId = "getLocalStatement",
            summary = "What was done on a contract in a year, against what is agreed",
            description =
                    "Hours by role, events, courses and other tasks; no number where none is agreed. The municipality that pays sees hours, not whose.")
    public RestResponse<LocalStatement> statement(
            @Schema(examples = "local-solroed") String account, CalendarYear year) {
        return answer(service.statement(account, year.value()));
    }

    @GET
    @Path("/statements/{year}/lines")
    @PermissionsAllowed("local-contract:read")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listLocalStatementLines",
            summary = "The same as a flat series",
            description = "With the columns section, item, actual, agreed, week and cvr.")
    @APIResponseSchema(value = LocalStatementRow[].class, responseDescription = "One line per figure")
    public RestResponse<?> lines(
            @Schema(examples = "local-solroed") String account,
            CalendarYear year,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = LocalStatementRow.of(service.statement(account, year.value()));
        return tag.on(
                new Series<>(account + '-' + year, LocalStatementRow.COLUMNS, rows, LocalStatementRow::cells), chosen);
    }

    @PUT
    @Path("/agreements/{year}")
    @PermissionsAllowed("local-contract:agree")
    @Operation(
            operationId = "agreeLocalNumbers",
            summary = "Say how many events, courses and tasks are agreed for a year",
            description = "Answers with the statement, by whose ETag it is changed.")
    public RestResponse<LocalStatement> agree(
            @Schema(examples = "local-solroed") String account,
            CalendarYear year,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AgreeNumbers request) {
        return idempotency.once(
                key,
                "agreeLocalNumbers " + account + ' ' + year,
                request,
                LocalStatement.class,
                () -> answer(service.agree(account, year.value(), ifMatch, request)));
    }

    private static RestResponse<LocalStatement> answer(LocalStatement statement) {
        return Versioned.ok(statement, statement.version());
    }
}
