package dk.knudepunkt.gateway.session;

import dk.knudepunkt.gateway.Settings;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The doors: in, by way of the issuer and back to where one was; and out, here and at the issuer. */
@Path("/")
class SignInResource {

    private static final String SIGNED_OUT = "/signed-out";

    private final Sessions sessions;
    private final OidcSession session;
    private final EndedSessions ended;
    private final SessionKeeper keeper;
    private final SessionTimes times;
    private final TenantConfigBean issuers;
    private final String clientId;
    private final URI publicUrl;

    SignInResource(
            Sessions sessions,
            OidcSession session,
            EndedSessions ended,
            SessionKeeper keeper,
            SessionTimes times,
            TenantConfigBean issuers,
            Settings settings) {
        this.sessions = sessions;
        this.session = session;
        this.ended = ended;
        this.keeper = keeper;
        this.times = times;
        this.issuers = issuers;
        this.clientId = settings.signIn().clientId();
        this.publicUrl = settings.publicUrl();
    }

    /** Reached only by those who have signed in; others are first sent to the issuer. */
    @GET
    @Path("/sign-in")
    @Authenticated
    public RestResponse<Void> signIn(@RestQuery @Nullable String to) {
        return seeOther(ReturnPath.of(to));
    }

    /** Where the issuer sends people back to. From here the framework leads on to the page that began it. */
    @GET
    @Path(SignInTenant.CALLBACK)
    @Authenticated
    public RestResponse<Void> callback() {
        return seeOther("/");
    }

    @POST
    @PermitAll
    @Path("/sign-out")
    public Uni<RestResponse<Void>> signOut(RoutingContext context) {
        return sessions.identity(context)
                .invoke(identity -> identity.ifPresent(keeper::left))
                .call(identity -> identity.map(ended::end)
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .map(identity -> Sessions.isPresent(context.request())
                        ? farewellAtIssuer(identity).orElse(SIGNED_OUT)
                        : SIGNED_OUT)
                .call(session::logout)
                .invoke(farewell -> times.forget(context))
                .map(SignInResource::seeOther);
    }

    /**
     * Also of a session that has ended here, since the issuer's may go on and would open the next without a question. Not
     * every issuer knows how to end one.
     */
    private Optional<String> farewellAtIssuer(Optional<SecurityIdentity> identity) {
        return Optional.of(issuers.getDefaultTenant())
                .filter(TenantConfigContext::ready)
                .map(issuer -> issuer.getOidcMetadata().getEndSessionUri())
                .map(uri -> UriBuilder.fromUri(uri)
                        .queryParam(identity.isPresent() ? "id_token_hint" : "client_id", whose(identity))
                        .queryParam("post_logout_redirect_uri", publicUrl.resolve(SIGNED_OUT))
                        .build()
                        .toString());
    }

    private String whose(Optional<SecurityIdentity> identity) {
        return identity.map(
                        known -> known.getCredential(IdTokenCredential.class).getToken())
                .orElse(clientId);
    }

    /** Relative, since behind a proxy that ends TLS the gateway would write the wrong scheme. */
    private static RestResponse<Void> seeOther(String location) {
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, location)
                .build();
    }
}
