package dk.knudepunkt.integration.client;

import dk.knudepunkt.integration.secret.PassingSecret;
import dk.knudepunkt.platform.idempotency.Idempotency;
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

@Path("/api/api-clients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "API clients",
        description = "Systems that ask for tokens, where no identity provider beside the platform keeps them")
class ApiClientResource {

    private final ApiClientService service;
    private final Idempotency idempotency;

    ApiClientResource(ApiClientService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("api-client:keep")
    @Operation(operationId = "listApiClients", summary = "The API clients, the newest first")
    public RestResponse<Page<ApiClientView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.newest(cursor, limit).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("api-client:keep")
    @Operation(operationId = "getApiClient", summary = "One API client")
    public RestResponse<ApiClientView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @PermissionsAllowed("api-client:keep")
    @Operation(
            operationId = "addApiClient",
            summary = "Let a system ask for tokens",
            description = "With client_credentials at the issuer's token address. Refused where an identity provider"
                    + " beside the platform keeps clients: add it there.")
    @APIResponseSchema(
            value = IssuedClientSecret.class,
            responseCode = "201",
            responseDescription = "Added; Location and ETag lead to it, and the secret is shown only now")
    public RestResponse<IssuedClientSecret> add(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid AddApiClient request) {
        var secret = new PassingSecret();
        return secret.with(
                idempotency.once(key, "addApiClient", request, ApiClientView.class, () -> {
                    var issued = service.add(request);
                    secret.made(issued.secret());
                    var client = issued.client();
                    return Versioned.created("/api/api-clients/" + client.id(), client, client.version());
                }),
                IssuedClientSecret::new);
    }

    @POST
    @Path("/{id}/secret-rotation")
    @PermissionsAllowed("api-client:keep")
    @Operation(
            operationId = "rotateApiClientSecret",
            summary = "A new secret",
            description =
                    "Until the hours are over the one before holds too. Tokens that were already given live for five"
                            + " minutes more at most.")
    public RestResponse<IssuedClientSecret> rotate(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RotateClientSecret request) {
        var secret = new PassingSecret();
        return secret.with(
                idempotency.once(key, "rotateApiClientSecret " + id, request, ApiClientView.class, () -> {
                    var issued = service.rotate(id, ifMatch, request);
                    secret.made(issued.secret());
                    return answer(issued.client());
                }),
                IssuedClientSecret::new);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("api-client:keep")
    @Operation(
            operationId = "withdrawApiClient",
            summary = "Let a system ask for tokens no more",
            description =
                    "Within ten seconds those that it has open nothing, and its webhooks are off. That is for good: add it anew.")
    public RestResponse<ApiClientView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "withdrawApiClient", id, ApiClientView.class, () -> answer(service.withdraw(id, ifMatch)));
    }

    private static RestResponse<ApiClientView> answer(ApiClientView client) {
        return Versioned.ok(client, client.version());
    }
}
