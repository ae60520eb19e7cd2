package dk.knudepunkt.cases.brief;

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
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks over HTTP, in the name of this service. */
@ApplicationScoped
class ReferralsOverHttp implements ReferralsClient {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json;
    private final OidcClient tokens;
    private final URI referrals;

    ReferralsOverHttp(
            ObjectMapper json, OidcClient tokens, @ConfigProperty(name = "knudepunkt.referrals.url") URI referrals) {
        // Referrals may come to tell more than is of use here.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.tokens = tokens;
        this.referrals = referrals;
    }

    @Override
    public Told brief(UUID referralId) {
        try {
            var response = http.send(request(referralId), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new Unanswered("referrals answered " + response.statusCode());
            }
            return json.readValue(response.body(), Told.class);
        } catch (IOException | RuntimeException failure) {
            throw failure instanceof Unanswered unanswered ? unanswered : new Unanswered(failure.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unanswered("stopped");
        }
    }

    private HttpRequest request(UUID referralId) {
        var token = tokens.getTokens().await().atMost(PATIENCE).getAccessToken();
        return HttpRequest.newBuilder(referrals.resolve("/api/referrals/" + referralId + "/brief"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .build();
    }
}
