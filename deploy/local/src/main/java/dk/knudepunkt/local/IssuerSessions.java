package dk.knudepunkt.local;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who has signed in at the {@link Issuer}, as far as this run remembers; the library knows nothing of sessions. */
final class IssuerSessions {
    static final String CLAIM = "sid";

    private final Map<String, Session> byRefreshToken = new ConcurrentHashMap<>();
    private final Set<Session> ended = ConcurrentHashMap.newKeySet();

    record Session(String id, String user) {}

    /** Notes to which session the tokens in an answer belong. */
    void note(@Nullable String tokens) {
        try {
            var answer = JSONObjectUtils.parse(Objects.requireNonNullElse(tokens, "{}"));
            if (answer.get("refresh_token") instanceof String refresh && answer.get("id_token") instanceof String id) {
                byRefreshToken.put(refresh, of(id));
            }
        } catch (ParseException e) {
            throw new IllegalStateException("The library answers with something else", e);
        }
    }

    static Session of(String idToken) throws ParseException {
        var claims = SignedJWT.parse(idToken).getJWTClaimsSet();
        return new Session(claims.getStringClaim(CLAIM), claims.getSubject());
    }

    boolean isEnded(@Nullable String refreshToken) {
        var session = refreshToken == null ? null : byRefreshToken.get(refreshToken);
        return session != null && ended.contains(session);
    }

    /** Ends some of those that go on. */
    List<Session> end(Predicate<Session> which) {
        var now = new HashSet<>(byRefreshToken.values());
        now.removeIf(session -> !which.test(session) || !ended.add(session));
        return List.copyOf(now);
    }
}
