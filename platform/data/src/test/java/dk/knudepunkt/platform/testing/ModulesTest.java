package dk.knudepunkt.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A package that two jars share is a room with a door nobody sees. */
class ModulesTest {

    @Test
    void noRoomStandsInBothModules() throws IOException {
        var shared = new TreeSet<>(rooms("web"));
        assertTrue(shared.contains("problem"), shared.toString());
        shared.retainAll(rooms("data"));
        assertEquals(Set.of(), shared);
    }

    private static Set<String> rooms(String module) throws IOException {
        var java = Contracts.root().resolve("platform").resolve(module).resolve("src/main/java/dk/knudepunkt/platform");
        try (var folders = Files.list(java)) {
            return folders.map(Path::getFileName).map(Path::toString).collect(Collectors.toSet());
        }
    }
}
