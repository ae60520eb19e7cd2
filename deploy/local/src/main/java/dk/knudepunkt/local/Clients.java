package dk.knudepunkt.local;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;

/** The clients that may ask the {@link Issuer} for a token. */
final class Clients {
    private Clients() {}

    static boolean isKnown(OAuth2HttpRequest request) {
        try {
            return ClientAuthentication.parse(request.asNimbusHTTPRequest()) instanceof PlainClientSecret client
                    && client.getClientSecret().getValue().equals(DemoUser.SECRET)
                    && isKnown(client.getClientID().getValue());
        } catch (ParseException e) {
            return false;
        }
    }

    private static boolean isKnown(String id) {
        return id.equals(Issuer.SIGN_IN_CLIENT) || DemoUser.of(id).isPresent();
    }
}
