package dk.knudepunkt.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What {@code deploy/compose/secrets/make} makes, in a folder of its own. */
final class HostSecrets {

    private static final String SCRIPT = "deploy/compose/secrets/make";

    private HostSecrets() {}

    /** The content of each file. */
    static Map<String, String> make() throws IOException {
        var folder = Files.createTempDirectory("secrets");
        try {
            return make(folder);
        } finally {
            try (var files = Files.list(folder)) {
                files.forEach(file -> file.toFile().delete());
            }
            Files.delete(folder);
        }
    }

    /** Runs it again where it has run: what is there stays. */
    static Map<String, String> make(Path folder) throws IOException {
        var script = folder.resolve("make");
        if (!Files.exists(script)) {
            Files.copy(Repository.file(SCRIPT), script);
        }
        var made = Repository.run("bash", script.toString());
        assertEquals(0, made.code(), made.said());
        var secrets = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> !each.equals(script)).toList()) {
                secrets.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return secrets;
    }
}
