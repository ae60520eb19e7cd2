package dk.knudepunkt.local;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * What stands in a token. A client that asks for itself gets its demo user's claims; for a person who has signed in
 * the library asks only for the audience here, since it takes the rest from the sign-in.
 */
final class TokenContents implements OAuth2TokenCallback {
    private final Clients clients;
    private final Duration lifetime;

    TokenContents(Clients clients, Duration lifetime) {
        this.clients = clients;
        this.lifetime = lifetime;
    }

    @Override
    public String issuerId() {
        return Issuer.ID;
    }

    @Override
    public String subject(TokenRequest request) {
        return itself(request)
                .map(DemoUser::id)
                .orElseThrow(() -> new OAuth2Exception(OAuth2Error.INVALID_GRANT, "no demo user asks"));
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return JOSEObjectType.JWT.getType();
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of("knudepunkt");
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return itself(request).map(DemoUser::claims).orElse(Map.of());
    }

    @Override
    public long tokenExpiry() {
        return lifetime.toSeconds();
    }

    private Optional<DemoUser> itself(TokenRequest request) {
        return request.getAuthorizationGrant().getType().equals(GrantType.CLIENT_CREDENTIALS)
                ? clients.user(request.getClientAuthentication().getClientID().getValue())
                : Optional.empty();
    }
}
