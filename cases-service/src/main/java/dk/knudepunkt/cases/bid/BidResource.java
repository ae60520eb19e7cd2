package dk.knudepunkt.cases.bid;

import dk.knudepunkt.cases.bid.BidRequests.AssessBid;
import dk.knudepunkt.cases.bid.BidRequests.ConcludeBid;
import dk.knudepunkt.cases.bid.BidRequests.DecideOnBid;
import dk.knudepunkt.cases.bid.BidRequests.RequestBid;
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
class BidResource {

    private final BidService service;
    private final Idempotency idempotency;
    private final Caller caller;

    BidResource(BidService service, Idempotency idempotency, Caller caller) {
        this.service = service;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("bid:read")
    @Operation(operationId = "listLocalServiceBids", summary = "The bids, the latest request first")
    public RestResponse<Page<BidView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.newest(cursor, limit).map(this::view).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("bid:read")
    @Operation(operationId = "getLocalServiceBid", summary = "One bid")
    public RestResponse<BidView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @PermissionsAllowed("bid:keep")
    @Operation(
            operationId = "requestLocalServiceBid",
            summary = "Note that a municipality asks for a bid",
            description = "The house does not seek them. A municipality has one open request at a time.")
    @APIResponseSchema(
            value = BidView.class,
            responseCode = "201",
            responseDescription = "Noted; Location and ETag lead to it")
    public RestResponse<BidView> request(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RequestBid request) {
        return idempotency.once(key, "requestLocalServiceBid", request, BidView.class, () -> {
            var bid = service.request(request);
            return Versioned.created("/api/local-service-bids/" + bid.id(), view(bid), bid.version());
        });
    }

    @POST
    @Path("/{id}/assessment")
    @PermissionsAllowed("bid:keep")
    @Operation(operationId = "assessLocalServiceBid", summary = "Tell whether the house should bid, and why")
    public RestResponse<BidView> assess(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AssessBid request) {
        return once(key, "assessLocalServiceBid " + id, request, () -> service.assess(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/decision")
    @PermissionsAllowed("bid:keep")
    @Operation(operationId = "decideOnLocalServiceBid", summary = "Tell what the board decided")
    public RestResponse<BidView> decide(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DecideOnBid request) {
        return once(key, "decideOnLocalServiceBid " + id, request, () -> service.decide(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/outcome")
    @PermissionsAllowed("bid:keep")
    @Operation(operationId = "concludeLocalServiceBid", summary = "Tell whether the municipality chose the house")
    public RestResponse<BidView> conclude(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ConcludeBid request) {
        return once(key, "concludeLocalServiceBid " + id, request, () -> service.conclude(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("bid:keep")
    @Operation(
            operationId = "withdrawLocalServiceBid",
            summary = "End it without an outcome: the municipality asks no more, or the house steps back")
    public RestResponse<BidView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once(key, "withdrawLocalServiceBid", id, () -> service.withdraw(id, ifMatch));
    }

    private RestResponse<BidView> once(@Nullable String key, String operation, Object request, Supplier<Bid> deed) {
        return idempotency.once(key, operation, request, BidView.class, () -> answer(deed.get()));
    }

    private RestResponse<BidView> answer(Bid bid) {
        return Versioned.ok(view(bid), bid.version());
    }

    private BidView view(Bid bid) {
        return BidView.of(bid, caller.may("bid:keep"));
    }
}
