package dk.knudepunkt.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcProviderClient;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Sessions that their owners have ended. The cookie alone would go on opening one, for whoever has kept a copy. Each
 * instance of the gateway knows those that were ended at it; at others one that the issuer does not renew any more goes
 * on for as long as its access token lives.
 */
@ApplicationScoped
class EndedSessions implements SecurityIdentityAugmentor {

    static final String ENDED = "The session was ended";

    /** Longer than any issuer lets a session go on. */
    private static final Duration MEMORY = Duration.ofDays(2);

    private static final int MOST = 1_000_000;

    /** Whoever leaves does not wait for an issuer that does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = Logger.getLogger(EndedSessions.class);

    private final Cache<String, Boolean> ended =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY).build();

    private final OidcProviderClient issuer;
    private final CurrentIdentityAssociation current;

    EndedSessions(OidcProviderClient issuer, CurrentIdentityAssociation current) {
        this.issuer = issuer;
        this.current = current;
    }

    /** From now on it opens nothing here, and the issuer renews it for nobody. */
    Uni<Void> end(SecurityIdentity identity) {
        idOf(identity).ifPresent(id -> ended.put(id, true));
        // By it the client finds the issuer.
        current.setIdentity(identity);
        return Optional.ofNullable(identity.getCredential(RefreshToken.class))
                .map(RefreshToken::getToken)
                .map(this::revoke)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> revoke(String refreshToken) {
        return issuer.revokeRefreshToken(refreshToken)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("The issuer was not told that a session has ended: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(false)
                .replaceWithVoid();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return idOf(identity).map(ended::getIfPresent).isPresent()
                ? Uni.createFrom().failure(new AuthenticationFailedException(ENDED))
                : Uni.createFrom().item(identity);
    }

    /** The issuer's name for the session, or what the gateway made up for the sign-in. */
    private static Optional<String> idOf(SecurityIdentity identity) {
        if (identity.getCredential(IdTokenCredential.class) == null
                || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        return token.<String>claim("sid")
                .or(() -> token.<String>claim("nonce"))
                .or(() -> Optional.of(token.getRawToken()));
    }
}
