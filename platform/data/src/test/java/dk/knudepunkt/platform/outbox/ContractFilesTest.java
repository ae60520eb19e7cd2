package dk.knudepunkt.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The events stand in three places; none of them may be forgotten. */
class ContractFilesTest {

    private static final Path CONTRACTS = Contracts.root().resolve("contracts");
    private static final String SCHEMA = ".schema.json";
    private static final Pattern SCHEMA_FILE = Pattern.compile("\\./events/(\\S+)\\.schema\\.json");

    @Test
    void everySchemaHasItsExampleAndStandsInAsyncApiAndReadme() {
        var types = types();
        assertFalse(types.isEmpty());
        var asyncApi = read("asyncapi.yaml");
        var readme = read("README.md");
        for (var type : types) {
            assertTrue(Files.exists(CONTRACTS.resolve("events/" + type + ".json")), type + " has no example");
            Contracts.assertValid(type, Contracts.example(type));
            assertTrue(asyncApi.contains("$ref: ./events/" + type + SCHEMA), type + " is missing in asyncapi.yaml");
            assertTrue(asyncApi.contains("name: " + type + "\n"), type + " has no message in asyncapi.yaml");
            assertEquals(
                    List.of(type), schemasOfMessage(type, asyncApi), type + " has another schema in asyncapi.yaml");
            assertTrue(readme.contains("(events/" + type + ".json)"), type + " is missing in README.md");
        }
    }

    /** What the message refers to, from its name to the name of the next one. */
    private static List<String> schemasOfMessage(String type, String asyncApi) {
        var message =
                asyncApi.split("name: " + Pattern.quote(type) + "\n", -1)[1].split("\n +name: ", -1)[0];
        return SCHEMA_FILE
                .matcher(message)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> types() {
        try (var files = Files.list(CONTRACTS.resolve("events"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(String name) {
        try {
            return Files.readString(CONTRACTS.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
