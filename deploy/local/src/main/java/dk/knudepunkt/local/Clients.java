package dk.knudepunkt.local;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * The clients that may ask the {@link Issuer} for a token: the gateway, the demo users, and those that an administrator has
 * added, whom the platform keeps and is asked about each time.
 */
final class Clients implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, DemoUser> added = new ConcurrentHashMap<>();

    private volatile @Nullable URI keeper;

    /** @param address that knows the clients which were added */
    void keptAt(URI address) {
        keeper = address;
    }

    boolean isKnown(OAuth2HttpRequest request) {
        return client(request)
                .filter(client -> isKnown(
                        client.getClientID().getValue(),
                        client.getClientSecret().getValue()))
                .isPresent();
    }

    private static Optional<PlainClientSecret> client(OAuth2HttpRequest request) {
        try {
            return ClientAuthentication.parse(request.asNimbusHTTPRequest()) instanceof PlainClientSecret client
                    ? Optional.of(client)
                    : Optional.empty();
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private boolean isKnown(String id, String secret) {
        if (id.equals(Issuer.SIGN_IN_CLIENT) || DemoUser.of(id).isPresent()) {
            return secret.equals(DemoUser.SECRET);
        }
        var client = ask(id, secret);
        client.ifPresentOrElse(found -> added.put(id, found), () -> added.remove(id));
        return client.isPresent();
    }

    /** Whose token the client gets when it asks for itself. */
    Optional<DemoUser> user(String id) {
        return DemoUser.of(id).or(() -> Optional.ofNullable(added.get(id)));
    }

    /** Whether it was added, so that its tokens are short: when it is withdrawn it soon gets none. */
    boolean isAdded(OAuth2HttpRequest request) {
        return client(request)
                .filter(client -> added.containsKey(client.getClientID().getValue()))
                .isPresent();
    }

    private Optional<DemoUser> ask(String id, String secret) {
        var address = keeper;
        if (address == null) {
            return Optional.empty();
        }
        var question = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSONObjectUtils.toJSONString(Map.of("clientId", id, "secret", secret))))
                .build();
        try {
            var answer = http.send(question, BodyHandlers.ofString());
            return answer.statusCode() == OK
                    ? Optional.of(user(id, JSONObjectUtils.parse(answer.body())))
                    : Optional.empty();
        } catch (IOException | java.text.ParseException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static DemoUser user(String id, Map<String, Object> client) throws java.text.ParseException {
        return new DemoUser(
                id,
                JSONObjectUtils.getString(client, "name"),
                "crm",
                Map.of(
                        "scope", String.join(" ", JSONObjectUtils.getStringArray(client, "scopes")),
                        "units", List.of(JSONObjectUtils.getStringArray(client, "units"))));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
