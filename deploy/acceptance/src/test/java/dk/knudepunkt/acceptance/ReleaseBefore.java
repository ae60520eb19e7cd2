package dk.knudepunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * The release before this one, laid out and built by {@code deploy/tools/release-before}, which takes minutes the first time. Where
 * this clone does not have it, its tests are skipped with a loud line, or fail where CI=true.
 */
final class ReleaseBefore {

    private static final Path SCRIPT =
            Path.of("../tools/release-before").toAbsolutePath().normalize();
    private static final Path CONSOLE = Path.of("target/release-before-console.txt");
    private static final int BUILT_WITHIN_MINUTES = 20;
    private static final int NOT_IN_THIS_CLONE = 3;

    private ReleaseBefore() {}

    /** Where it stands. */
    static Path built() throws IOException, InterruptedException {
        var place = Files.createTempFile("release-before", ".txt");
        try {
            var process = new ProcessBuilder(SCRIPT.toString())
                    .redirectOutput(place.toFile())
                    .redirectError(CONSOLE.toFile())
                    .start();
            if (!process.waitFor(BUILT_WITHIN_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("The release before takes too long to build:\n" + said());
            }
            if (process.exitValue() == NOT_IN_THIS_CLONE && !"true".equals(System.getenv("CI"))) {
                System.err.println(
                        "NO RELEASE BEFORE THIS ONE IN THIS CLONE: GOING ON FROM IT IS NOT TESTED. " + said());
                return Assumptions.abort("no release before this one");
            }
            assertEquals(0, process.exitValue(), ReleaseBefore::said);
            return Path.of(Files.readString(place).strip());
        } finally {
            Files.delete(place);
        }
    }

    private static String said() {
        try {
            return Files.readString(CONSOLE);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
