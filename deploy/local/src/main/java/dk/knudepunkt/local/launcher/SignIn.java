package dk.knudepunkt.local.launcher;

import com.nimbusds.jose.util.JSONObjectUtils;
import dk.knudepunkt.local.Issuer;
import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;

/** Who signs people in and gives programs their tokens: the platform's own issuer, or one that runs already. */
sealed interface SignIn {
    /** What the services are told of it. */
    Map<String, String> environment();

    record Own(String url) implements SignIn {
        static Own by(Issuer issuer) {
            return new Own(issuer.url());
        }

        @Override
        public Map<String, String> environment() {
            return Map.of("KNUDEPUNKT_ISSUER", url);
        }
    }

    /** Whose clients are known there, so that none can be added here. */
    record Outside(String url, String tokens) implements SignIn {
        private static final Duration PATIENCE = Duration.ofSeconds(10);

        /** Asks it where it gives out tokens, since issuers differ in that. */
        static Outside at(URI issuer) {
            var description = URI.create(issuer + "/.well-known/openid-configuration");
            try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
                var answer = http.send(
                        HttpRequest.newBuilder(description).timeout(PATIENCE).build(), BodyHandlers.ofString());
                var said = JSONObjectUtils.parse(answer.body());
                if (!issuer.toString().equals(said.get("issuer"))) {
                    throw noIssuer(description, "it calls itself " + said.get("issuer"));
                }
                var tokens = JSONObjectUtils.getString(said, "token_endpoint");
                if (tokens == null) {
                    throw noIssuer(description, "it names no token_endpoint");
                }
                return new Outside(issuer.toString(), tokens);
            } catch (IOException | ParseException e) {
                throw noIssuer(description, e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw noIssuer(description, e.toString());
            }
        }

        private static Refusal noIssuer(URI description, String reason) {
            return new Refusal(
                    "%s does not describe the issuer of --issuer: %s. Start that issuer first, and write its address as it does."
                            .formatted(description, reason));
        }

        @Override
        public Map<String, String> environment() {
            return Map.of(
                    "KNUDEPUNKT_ISSUER",
                    url,
                    "KNUDEPUNKT_TOKEN_URL",
                    tokens,
                    "KNUDEPUNKT_IDENTITY_ADMIN_URL",
                    System.getenv().getOrDefault("KNUDEPUNKT_IDENTITY_ADMIN_URL", url));
        }
    }
}
