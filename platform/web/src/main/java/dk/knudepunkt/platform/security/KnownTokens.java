package dk.knudepunkt.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies each access token once, and knows it by its digest until it expires, or for a minute: to check a signature costs more
 * than all else that a small request does. A key that its issuer takes back is trusted for that minute. What was not found
 * right is not remembered.
 */
@ApplicationScoped
class KnownTokens implements IdentityProvider<TokenAuthenticationRequest> {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;
    private static final String REQUEST = RoutingContext.class.getName();

    private final OidcIdentityProvider issuer;
    private final InstantSource clock;
    private final Cache<String, SecurityIdentity> known;

    KnownTokens(OidcIdentityProvider issuer, InstantSource clock) {
        this.issuer = issuer;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.creating((String digest, SecurityIdentity identity) -> left(identity)))
                .build();
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Is asked before the one that verifies. */
    @Override
    public int priority() {
        return issuer.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential token)) {
            return issuer.authenticate(request, context);
        }
        var digest = digest(token.getToken());
        var identity = known.getIfPresent(digest);
        return identity == null
                ? issuer.authenticate(request, context).invoke(found -> known.put(digest, apart(found)))
                : Uni.createFrom().item(within(identity, HttpSecurityUtils.getRoutingContextAttribute(request)));
    }

    private Duration left(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? left(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()))
                : Duration.ZERO;
    }

    /** For how long a token is known. */
    static Duration left(Instant now, Instant expiry) {
        var rest = Duration.between(now, expiry);
        if (rest.isNegative()) {
            return Duration.ZERO;
        }
        return rest.compareTo(LONGEST) < 0 ? rest : LONGEST;
    }

    /** Without the request in which it was found. */
    private static SecurityIdentity apart(SecurityIdentity identity) {
        var builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
        identity.getAttributes().forEach((name, value) -> {
            if (!name.equals(REQUEST)) {
                builder.addAttribute(name, value);
            }
        });
        return builder.build();
    }

    private static SecurityIdentity within(SecurityIdentity identity, RoutingContext request) {
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(REQUEST, request)
                .build();
    }

    private static String digest(String token) {
        return HexFormat.of().formatHex(new SecretToken(token).digest());
    }
}
