package dk.knudepunkt.platform.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The service as that of the invented house Fyn-prøve. */
public final class AnotherHouse implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("knudepunkt.house.folder", folder().toString());
    }

    /** A copy of its files, for a test that spoils them. */
    public static void copyTo(Path other) throws IOException {
        try (var files = Files.walk(folder())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = other.resolve(folder().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Where its files are. */
    public static Path folder() {
        return Path.of(System.getProperty("repository.root"), "deploy/house/fyn-proeve");
    }
}
