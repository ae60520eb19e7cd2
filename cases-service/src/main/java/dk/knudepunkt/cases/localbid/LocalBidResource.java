package dk.knudepunkt.cases.localbid;

import dk.knudepunkt.cases.localbid.LocalBidRequests.AssessBid;
import dk.knudepunkt.cases.localbid.LocalBidRequests.ConcludeBid;
import dk.knudepunkt.cases.localbid.LocalBidRequests.DecideOnBid;
import dk.knudepunkt.cases.localbid.LocalBidRequests.RequestBid;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/local-service-bids")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bids for local service", description = "Bids for the local service of a municipality that asks for one")
class LocalBidResource {

    private final LocalBidService service;
    private final Idempotency idempotency;
    private final Caller caller;

    LocalBidResource(LocalBidService service, Idempotency idempotency, Caller caller) {
        this.service = service;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("local-bid:read")
    @Operation(operationId = "listLocalServiceBids", summary = "The bids, the latest request first")
    public RestResponse<Page<LocalBidView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.newest(cursor, limit).map(this::view).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("local-bid:read")
    @Operation(operationId = "getLocalServiceBid", summary = "One bid")
    public RestResponse<LocalBidView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @PermissionsAllowed("local-bid:keep")
    @Operation(
            operationId = "requestLocalServiceBid",
            summary = "Note that a municipality asks for a bid",
            description = "The house does not seek them. A municipality has one open request at a time.")
    @APIResponseSchema(
            value = LocalBidView.class,
            responseCode = "201",
            responseDescription = "Noted; Location and ETag lead to it")
    public RestResponse<LocalBidView> request(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RequestBid request) {
        return idempotency.once(key, "requestLocalServiceBid", request, LocalBidView.class, () -> {
            var bid = service.request(request);
            return Versioned.created("/api/local-service-bids/" + bid.id(), view(bid), bid.version());
        });
    }

    @POST
    @Path("/{id}/assessment")
    @PermissionsAllowed("local-bid:keep")
    @Operation(operationId = "assessLocalServiceBid", summary = "Tell whether the house should bid, and why")
    public RestResponse<LocalBidView> assess(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AssessBid request) {
        return once(key, "assessLocalServiceBid " + id, request, () -> service.assess(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/decision")
    @PermissionsAllowed("local-bid:keep")
    @Operation(operationId = "decideOnLocalServiceBid", summary = "Tell what the board decided")
    public RestResponse<LocalBidView> decide(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DecideOnBid request) {
        return once(key, "decideOnLocalServiceBid " + id, request, () -> service.decide(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/outcome")
    @PermissionsAllowed("local-bid:keep")
    @Operation(operationId = "concludeLocalServiceBid", summary = "Tell whether the municipality chose the house")
    public RestResponse<LocalBidView> conclude(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ConcludeBid request) {
        return once(key, "concludeLocalServiceBid " + id, request, () -> service.conclude(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("local-bid:keep")
    @Operation(
            operationId = "withdrawLocalServiceBid",
            summary = "End it without an outcome: the municipality asks no more, or the house steps back")
    public RestResponse<LocalBidView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once(key, "withdrawLocalServiceBid", id, () -> service.withdraw(id, ifMatch));
    }

    private RestResponse<LocalBidView> once(
            @Nullable String key, String operation, Object request, Supplier<LocalBid> deed) {
        return idempotency.once(key, operation, request, LocalBidView.class, () -> answer(deed.get()));
    }

    private RestResponse<LocalBidView> answer(LocalBid bid) {
        return Versioned.ok(view(bid), bid.version());
    }

    private LocalBidView view(LocalBid bid) {
        return LocalBidView.of(bid, caller.may("local-bid:keep"));
    }
}
