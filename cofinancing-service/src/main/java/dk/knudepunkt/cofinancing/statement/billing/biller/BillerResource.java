package dk.knudepunkt.cofinancing.statement.billing.biller;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.series.ContentTag;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/cofinancing/billing/biller")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Co-financing", description = "What the municipalities pay to the clusters they finance together")
class BillerResource {

    private static final String PROPOSALS = "/api/cofinancing/billing/biller/proposals/";

    private final BillerService service;
    private final Idempotency idempotency;
    private final ContentTag tag;
    private final Caller caller;

    BillerResource(BillerService service, Idempotency idempotency, ContentTag tag, Caller caller) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("biller:keep")
    @Operation(operationId = "getBiller", summary = "Who bills, to which account and with which VAT")
    public RestResponse<BillerView> biller() {
        return tag.on(service.biller());
    }

    @POST
    @Path("/proposals")
    @PermissionsAllowed("biller:keep")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeBiller",
            summary = "Propose who bills, to which account and with which VAT",
            description = "It takes effect when a second person approves it. One proposal waits at a time. "
                    + "Invoices that were made before stay as they are.")
    @APIResponseSchema(
            value = BillerProposalView.class,
            responseCode = "201",
            responseDescription = "Proposed; Location leads to it")
    public RestResponse<BillerProposalView> propose(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid BillerSettings settings) {
        return idempotency.once(key, "proposeBiller", settings, BillerProposalView.class, () -> {
            var proposed = service.propose(settings);
            return Versioned.created(PROPOSALS + proposed.id(), view(proposed), proposed.version());
        });
    }

    @GET
    @Path("/proposals")
    @PermissionsAllowed("biller:keep")
    @Operation(operationId = "listBillerProposals", summary = "What was ever proposed, newest first")
    public RestResponse<Page<BillerProposalView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(cursor, limit)
                .map(proposed -> BillerProposalView.of(proposed, caller.subject(), null))
                .response(uri);
    }

    @GET
    @Path("/proposals/{id}")
    @PermissionsAllowed("biller:keep")
    @Operation(operationId = "getBillerProposal", summary = "A proposal, and what it changes")
    public RestResponse<BillerProposalView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @Path("/proposals/{id}/approval")
    @PermissionsAllowed("biller:keep")
    @Operation(
            operationId = "approveBillerProposal",
            summary = "Let settings take effect that somebody else proposed",
            description = "Whoever proposed them cannot approve them.")
    public RestResponse<BillerProposalView> approve(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "approveBillerProposal", id, BillerProposalView.class, () -> answer(service.approve(id, ifMatch)));
    }

    @POST
    @Path("/proposals/{id}/withdrawal")
    @PermissionsAllowed("biller:keep")
    @Operation(
            operationId = "withdrawBillerProposal",
            summary = "Withdraw settings that have not taken effect",
            description = "The proposal stays to be seen.")
    public RestResponse<BillerProposalView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key,
                "withdrawBillerProposal",
                id,
                BillerProposalView.class,
                () -> answer(service.withdraw(id, ifMatch)));
    }

    private RestResponse<BillerProposalView> answer(BillerProposal proposed) {
        return Versioned.ok(view(proposed), proposed.version());
    }

    private BillerProposalView view(BillerProposal proposed) {
        return BillerProposalView.of(proposed, caller.subject(), service.changes(proposed));
    }
}
