package dk.knudepunkt.cases.referrals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.OidcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service that keeps referrals and units, asked over HTTP in the name of this service. */
@ApplicationScoped
public class Referrals {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json;
    private final OidcClient tokens;
    private final URI address;

    Referrals(ObjectMapper json, OidcClient tokens, @ConfigProperty(name = "knudepunkt.referrals.url") URI address) {
        // Referrals may come to tell more than is of use here.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.tokens = tokens;
        this.address = address;
    }

    /** It is asked again later. */
    public static final class Unanswered extends RuntimeException {

        Unanswered(String why) {
            super(why, null, false, false);
        }
    }

    /**
     * What it says at a path.
     *
     * @throws Unanswered when the service does not answer, or not with that
     */
    public <T> T ask(String path, Class<T> type) {
        try {
            var response = http.send(request(path), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new Unanswered("referrals answered " + response.statusCode());
            }
            return json.readValue(response.body(), type);
        } catch (IOException | RuntimeException failure) {
            throw failure instanceof Unanswered unanswered ? unanswered : new Unanswered(failure.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unanswered("stopped");
        }
    }

    private HttpRequest request(String path) {
        var token = tokens.getTokens().await().atMost(PATIENCE).getAccessToken();
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .build();
    }
}
