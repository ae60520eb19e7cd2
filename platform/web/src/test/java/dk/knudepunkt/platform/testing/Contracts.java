package dk.knudepunkt.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The files of {@code contracts/}: what crosses a service's wall. */
public final class Contracts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EVENTS = root().resolve("contracts/events");

    private Contracts() {}

    /** The example of an event type, as the producer promises to send it. */
    public static String example(String type) {
        return read(type + ".json");
    }

    /** Fails unless the text is a valid instance of the type's schema. */
    public static void assertValid(String type, String payload) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(type + ".schema.json"), InputFormat.JSON);
        assertEquals(
                List.of(),
                schema.validate(
                        payload,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))),
                type + " " + payload);
    }

    /** Fails unless the text is the type's example, compared as JSON. */
    public static void assertIsExample(String type, String payload) {
        assertEquals(tree(example(type)), tree(payload));
        assertValid(type, payload);
    }

    public static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(EVENTS.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The repository's root, found upwards from the module under test. */
    public static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Objects.requireNonNull(folder.getParent(), "not inside the repository");
        }
        return folder;
    }
}
