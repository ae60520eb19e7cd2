package dk.knudepunkt.goals.paper.wish;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/infrastructure-wishes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Infrastructure wishes",
        description = "What the council wanted of the infrastructure plan, what is in it, and what was done since")
class WishResource {

    private final WishService service;
    private final Idempotency idempotency;
    private final ContentTag tag;

    WishResource(WishService service, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @PermissionsAllowed("paper:read")
    @Operation(
            operationId = "listInfrastructureWishes",
            summary = "All wishes, or those of a mode, outcome or status, in one answer")
    @APIResponseSchema(
            value = WishView[].class,
            responseDescription = "Those of one mode together, what is in the agreement first")
    public RestResponse<?> list(
            @QueryParam("mode") @Schema(type = SchemaType.STRING, implementation = WishMode.class) @Nullable
                    String mode,
            @QueryParam("outcome") @Schema(type = SchemaType.STRING, implementation = WishOutcome.class) @Nullable
                    String outcome,
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = WishStatus.class) @Nullable
                    String status,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var filter = new InfrastructureWishes.Filter(
                Parameters.constant("mode", WishMode.class, mode),
                Parameters.constant("outcome", WishOutcome.class, outcome),
                Parameters.constant("status", WishStatus.class, status));
        return tag.on(
                new Series<>("infrastructure-wishes", WishView.COLUMNS, service.list(filter), WishView::cells), chosen);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("paper:read")
    @Operation(operationId = "getInfrastructureWish", summary = "One wish with what was noted since")
    public RestResponse<WishView> get(UUID id) {
        return answer(service.show(id));
    }

    @POST
    @PermissionsAllowed("paper:keep")
    @Operation(operationId = "registerInfrastructureWish", summary = "Write a wish down")
    @APIResponseSchema(
            value = WishView.class,
            responseCode = "201",
            responseDescription = "Written down; Location and ETag lead to it")
    public RestResponse<WishView> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RegisterWish request) {
        return idempotency.once(key, "registerInfrastructureWish", request, WishView.class, () -> {
            var wish = service.register(request);
            return Versioned.created("/api/goals/infrastructure-wishes/" + wish.id(), wish, wish.version());
        });
    }

    @POST
    @Path("/{id}/follow-ups")
    @PermissionsAllowed("paper:keep")
    @Operation(
            operationId = "followUpInfrastructureWish",
            summary = "Note how far a wish has come",
            description = "What is done or dropped is not followed up any more.")
    public RestResponse<WishView> followUp(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid FollowUpWish request) {
        return idempotency.once(
                key,
                "followUpInfrastructureWish " + id,
                request,
                WishView.class,
                () -> answer(service.followUp(id, ifMatch, request)));
    }

    private static RestResponse<WishView> answer(WishView wish) {
        return Versioned.ok(wish, wish.version());
    }
}
