package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Versioned;
import dk.knudepunkt.referrals.promise.policy.PolicyView.DraftPolicy;
import dk.knudepunkt.referrals.promise.version.DatedVersionService;
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
import jakarta.ws.rs.PUT;
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

@Path("/api/policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Policies", description = "What the house promises, version by version")
class PolicyResource {

    private final Policies policies;
    private final DatedVersionService service;
    private final Idempotency idempotency;

    PolicyResource(Policies policies, DatedVersionService service, Idempotency idempotency) {
        this.policies = policies;
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("policy:read")
    @Operation(operationId = "listPolicies", summary = "The versions of the policy, newest first")
    public RestResponse<Page<PolicyView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return policies.page(cursor, limit).map(PolicyView::of).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("policy:read")
    @Operation(operationId = "getPolicy", summary = "One version of the policy, with its escalation steps")
    public RestResponse<PolicyView> get(UUID id) {
        return answer(policies.get(id));
    }

    @POST
    @PermissionsAllowed("policy:keep")
    @Operation(
            operationId = "draftPolicy",
            summary = "Draft a version of the policy",
            description = "A draft counts for nothing until it is activated.")
    @APIResponseSchema(
            value = PolicyView.class,
            responseCode = "201",
            responseDescription = "Drafted; Location and ETag lead to it")
    public RestResponse<PolicyView> draft(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid DraftPolicy request) {
        return idempotency.once(key, "draftPolicy", request, PolicyView.class, () -> {
            var policy = service.draft(policies, request.terms());
            return Versioned.created("/api/policies/" + policy.id(), PolicyView.of(policy), policy.version());
        });
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("policy:keep")
    @Operation(operationId = "revisePolicy", summary = "Put other terms into a draft")
    public RestResponse<PolicyView> revise(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid DraftPolicy request) {
        return answer(service.revise(policies, id, ifMatch, request.terms()));
    }

    @POST
    @Path("/{id}/activation")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("policy:keep")
    @Operation(
            operationId = "activatePolicy",
            summary = "Make a draft apply from its date on",
            description = "For good: referrals submitted before keep the version they were submitted under.")
    public RestResponse<PolicyView> activate(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "activatePolicy", id, PolicyView.class, () -> answer(service.activate(policies, id, ifMatch)));
    }

    private static RestResponse<PolicyView> answer(PolicyVersion policy) {
        return Versioned.ok(PolicyView.of(policy), policy.version());
    }
}
