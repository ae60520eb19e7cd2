package dk.knudepunkt.gateway.session;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.OidcProviderClient;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Sessions that were ended: by their owners, at the issuer, or by an administrator. The cookie alone would go on opening
 * one, for whoever has kept a copy. What was ended at this instance of the gateway it knows at once, and the rest from the
 * service that keeps it, a few seconds later; one that the issuer does not renew ends with its access token in any case.
 * An issuer may call the next session of a browser as it called the last, so that only what was begun by the end has ended.
 */
@ApplicationScoped
class EndedSessions {

    /** Longer than any issuer lets a session go on. */
    private static final Duration MEMORY = Duration.ofDays(2);

    private static final int MOST = 1_000_000;

    /** Whoever leaves does not wait for an issuer that does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = Logger.getLogger(EndedSessions.class);

    private final Cache<SessionId, Instant> ended =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY).build();

    /** Of whose sessions all that were begun by then have ended. */
    private volatile Map<String, Instant> accounts = Map.of();

    private final OidcProviderClient issuer;
    private final CurrentIdentityAssociation current;
    private final InstantSource clock;

    EndedSessions(OidcProviderClient issuer, CurrentIdentityAssociation current, InstantSource clock) {
        this.issuer = issuer;
        this.current = current;
        this.clock = clock;
    }

    /** From now on it opens nothing here, and the issuer renews it for nobody. */
    Uni<Void> end(SecurityIdentity identity) {
        SessionId.of(identity).ifPresent(id -> note(id, clock.instant()));
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

    /** The issuer has told of it, and the framework forgets that with the first cookie that comes. */
    void endedAtIssuer(SessionId session) {
        note(session, clock.instant());
    }

    private void note(SessionId session, Instant at) {
        ended.asMap().merge(session, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** What the service that keeps them knows at this moment. */
    void learn(SessionEnds ends, Instant now) {
        ends.sessions().forEach((id, ago) -> note(new SessionId(id), now.minusMillis(ago)));
        accounts = ends.accounts().entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, ago -> now.minusMillis(ago.getValue())));
    }

    boolean isEnded(SessionId session, SecurityIdentity identity, Instant begun) {
        var end = ended.getIfPresent(session);
        return (end != null && !begun.isAfter(end))
                || (identity.getPrincipal() instanceof JsonWebToken token && isEnded(token.getSubject(), begun));
    }

    /** Whether a bearer token is from before all of its owner's was ended, as it says itself. */
    boolean isEnded(String authorization) {
        return !accounts.isEmpty()
                && TokenClaims.of(authorization)
                        .filter(token -> isEnded(token.subject(), token.issued()))
                        .isPresent();
    }

    private boolean isEnded(String account, Instant begun) {
        return !begun.isAfter(accounts.getOrDefault(account, Instant.MIN));
    }
}
