package dk.knudepunkt.cases.account;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts", description = "Who pays for courses, hours and activities")
class AccountResource {

    private final AccountService service;
    private final Idempotency idempotency;
    private final ContentTag tag;

    AccountResource(AccountService service, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @GET
    @PermissionsAllowed("account:read")
    @Operation(operationId = "listAccounts", summary = "The accounts, by code")
    public RestResponse<Page<AccountView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(cursor, limit).response(uri);
    }

    @GET
    @Path("/lines")
    @PermissionsAllowed("account:read")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(operationId = "listAccountLines", summary = "The accounts as a flat series, all in one answer")
    @APIResponseSchema(
            value = AccountView[].class,
            responseDescription = "One line per account, in the order asked for")
    public RestResponse<?> lines(
            @QueryParam(Sort.PARAMETER)
                    @Parameter(
                            example = "-starts",
                            description = "code, name or starts, with a minus the other way round")
                    @Nullable
                    String sort,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = service.exported(Accounts.sort(sort));
        return tag.on(new Series<>("accounts", AccountView.COLUMNS, rows, AccountView::cells), chosen);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed("account:read")
    @Operation(operationId = "getAccount", summary = "One account")
    public RestResponse<AccountView> get(@Schema(examples = "local-solroed") String code) {
        return answer(service.get(code));
    }

    @POST
    @PermissionsAllowed("account:keep")
    @Operation(
            operationId = "openAccount",
            summary = "Open an account",
            description = "A finance officer opens contracts on local service that their own municipality pays.")
    @APIResponseSchema(
            value = AccountView.class,
            responseCode = "201",
            responseDescription = "Opened; Location and ETag lead to it")
    public RestResponse<AccountView> open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid OpenAccount request) {
        return idempotency.once(key, "openAccount", request, AccountView.class, () -> {
            var account = service.open(request);
            return Versioned.created("/api/accounts/" + account.code(), account, account.version());
        });
    }

    @POST
    @Path("/{code}/end")
    @PermissionsAllowed("account:keep")
    @Operation(
            operationId = "endAccount",
            summary = "Say which day is an account's last",
            description = "What is on it stays; nothing of a later day is put on it.")
    public RestResponse<AccountView> end(
            @Schema(examples = "local-solroed") String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid EndAccount request) {
        return idempotency.once(
                key,
                "endAccount " + code,
                request,
                AccountView.class,
                () -> answer(service.end(code, ifMatch, request)));
    }

    private static RestResponse<AccountView> answer(AccountView account) {
        return Versioned.ok(account, account.version());
    }
}
