package dk.knudepunkt.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The files of this repository, and its scripts. */
final class Repository {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final int PATIENCE_SECONDS = 60;

    private Repository() {}

    /** What a command said, on both of its streams, and how it ended. */
    record Outcome(int code, String said) {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The documents of a text in YAML, of which JSON is a kind. */
    static List<JsonNode> documents(String yaml) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return documents.readAll().stream()
                    .filter(document -> !document.isNull())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A single value, written in YAML. */
    static JsonNode value(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Runs a command at the root of the repository. Throws where there is no such command. */
    static Outcome run(String... command) throws IOException {
        var said = Files.createTempFile("said", ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " takes too long");
            }
            return new Outcome(process.exitValue(), Files.readString(said));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        } finally {
            Files.delete(said);
        }
    }
}
