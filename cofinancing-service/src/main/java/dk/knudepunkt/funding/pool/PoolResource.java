package dk.knudepunkt.funding.pool;

import dk.knudepunkt.funding.programme.RoundStatus;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whoever is signed in reads all pools; analysts and administrators say what is known of one. */
@Path("/api/cofinancing/funding/pools")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Funding")
class PoolResource {

    private final PoolService service;
    private final ContentTag tag;

    PoolResource(PoolService service, ContentTag tag) {
        this.service = service;
        this.tag = tag;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listPools",
            summary = "The pools with amount, state and next deadline, all in one answer",
            description = "With status=OPEN, what can be applied for today.")
    @APIResponseSchema(value = PoolView[].class, responseDescription = "One line per pool")
    public RestResponse<?> list(
            @QueryParam("theme") @Schema(type = SchemaType.STRING, implementation = PoolTheme.class) @Nullable
                    String theme,
            @QueryParam("canApply") @Schema(type = SchemaType.STRING, implementation = Certainty.class) @Nullable
                    String canApply,
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = RoundStatus.class) @Nullable
                    String status,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = service.all(new PoolService.Filter(
                Parameters.constant("theme", PoolTheme.class, theme),
                Parameters.constant("canApply", Certainty.class, canApply),
                Parameters.constant("status", RoundStatus.class, status)));
        return tag.on(new Series<>("pools", PoolView.COLUMNS, rows, PoolView::cells), chosen);
    }

    @GET
    @Path("/{no}")
    @Authenticated
    @Operation(operationId = "getPool", summary = "One pool with its rounds")
    public RestResponse<PoolView> get(@Schema(examples = "14") int no) {
        return answer(service.get(no));
    }

    @PUT
    @Path("/{no}")
    @PermissionsAllowed("pool:assess")
    @Operation(
            operationId = "assessPool",
            summary = "Say what is known of a pool: its two flags and its rounds",
            description = "Replaces what was said before; no two rounds share a day. The calendar follows.")
    public RestResponse<PoolView> assess(
            @Schema(examples = "14") int no,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid PoolRequest request) {
        return answer(service.assess(no, ifMatch, request));
    }

    private static RestResponse<PoolView> answer(PoolView pool) {
        return Versioned.ok(pool, pool.version());
    }
}
