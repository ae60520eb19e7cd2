package dk.knudepunkt.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What the script makes that prints the secrets of a new installation. */
final class Secrets {

    private Secrets() {}

    record Key(String secret, String key) {

        static Key of(JsonNode reference) {
            return new Key(
                    reference.path("name").asText(), reference.path("key").asText());
        }
    }

    static List<JsonNode> documents() {
        try {
            var printed = Repository.run("deploy/kubernetes/secrets");
            assertEquals(0, printed.code(), printed.said());
            return Repository.documents(printed.said());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static List<Key> made() {
        return documents().stream()
                .flatMap(secret -> secret.path("stringData").properties().stream()
                        .map(entry -> new Key(secret.at("/metadata/name").asText(), entry.getKey())))
                .toList();
    }
}
