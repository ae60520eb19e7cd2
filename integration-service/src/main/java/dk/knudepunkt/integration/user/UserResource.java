package dk.knudepunkt.integration.user;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/users")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users", description = "Who has signed in, and their open sessions; accounts and rights are the issuer's")
class UserResource {

    private final UserService service;
    private final Idempotency idempotency;

    UserResource(UserService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("user:read")
    @Operation(
            operationId = "listUsers",
            summary = "Who has signed in, whoever was here last first",
            description = "Forgotten when they have not been here for ninety days.")
    public RestResponse<Page<UserView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.lastSeen(cursor, limit).response(uri);
    }

    @GET
    @Path("/{account}")
    @PermissionsAllowed("user:read")
    @Operation(operationId = "getUser", summary = "One user with their open sessions")
    public RestResponse<UserView> get(@PathParam("account") @Schema(examples = "les-solroed") String account) {
        return answer(service.get(account));
    }

    @POST
    @Path("/{account}/sign-out")
    @PermissionsAllowed("session:end")
    @Operation(
            operationId = "signOutUser",
            summary = "End all sessions of a user",
            description = "Within ten seconds they open nothing, also in browsers that are not known here. Whether the"
                    + " user may sign in again is for the issuer to say.")
    public RestResponse<UserView> signOut(
            @PathParam("account") @Schema(examples = "les-solroed") String account,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "signOutUser", account, UserView.class, () -> answer(service.signOut(account, ifMatch)));
    }

    @POST
    @Path("/{account}/sessions/{session}/end")
    @PermissionsAllowed("session:end")
    @Operation(
            operationId = "endUserSession",
            summary = "End one session of a user",
            description = "If-Match is the version of the session. Within ten seconds it opens nothing.")
    public RestResponse<UserView> end(
            @PathParam("account") @Schema(examples = "les-solroed") String account,
            @PathParam("session") @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String session,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "endUserSession", session, UserView.class, () -> answer(service.end(account, session, ifMatch)));
    }

    private static RestResponse<UserView> answer(UserView user) {
        return Versioned.ok(user, user.version());
    }
}
