package dk.knudepunkt.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Another program, run to its end. */
final class Command {

    private Command() {}

    /** What it printed. */
    static String output(Map<String, String> environment, List<String> words) throws IOException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(words.getFirst() + " failed: " + output);
        }
        return output;
    }

    /** A file that another program can read, gone when this one ends. */
    static Path file(String content) throws IOException {
        var file = Files.createTempFile("bench", "");
        file.toFile().deleteOnExit();
        return Files.writeString(file, content);
    }

    /** A resource of this jar. */
    static String text(String resource) throws IOException {
        try (var content = Command.class.getResourceAsStream("/" + resource)) {
            if (content == null) {
                throw new IOException("No resource " + resource);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
