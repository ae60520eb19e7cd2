package dk.knudepunkt.gateway.session;

import dk.knudepunkt.gateway.Settings;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.runtime.OidcUtils;
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
    private final URI publicUrl;

    SignInResource(Sessions sessions, OidcSession session, EndedSessions ended, Settings settings) {
        this.sessions = sessions;
        this.session = session;
        this.ended = ended;
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
                .call(identity -> identity.map(ended::end)
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .map(identity -> identity.flatMap(this::farewellAtIssuer).orElse(SIGNED_OUT))
                .call(session::logout)
                .map(SignInResource::seeOther);
    }

    /** Not every issuer knows how to end a session. */
    private Optional<String> farewellAtIssuer(SecurityIdentity identity) {
        var issuer = identity.<OidcConfigurationMetadata>getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
        return Optional.ofNullable(issuer.getEndSessionUri())
                .map(uri -> UriBuilder.fromUri(uri)
                        .queryParam(
                                "id_token_hint",
                                identity.getCredential(IdTokenCredential.class).getToken())
                        .queryParam("post_logout_redirect_uri", publicUrl.resolve(SIGNED_OUT))
                        .build()
                        .toString());
    }

    /** Relative, since behind a proxy that ends TLS the gateway would write the wrong scheme. */
    private static RestResponse<Void> seeOther(String location) {
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, location)
                .build();
    }
}
