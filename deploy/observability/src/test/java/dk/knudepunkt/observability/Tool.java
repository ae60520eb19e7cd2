package dk.knudepunkt.observability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The tools of those whose files these are. Without one the tests are skipped with a loud line, or fail where CI=true. */
final class Tool {

    private Tool() {}

    /** Fails with what the tool says unless it succeeds. */
    static void succeed(List<String> command, List<Path> files) throws InterruptedException {
        var line = new ArrayList<>(command);
        files.forEach(file -> line.add(file.toString()));
        try {
            var process = new ProcessBuilder(line).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
        } catch (IOException missing) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(command.getFirst() + " is not on this machine; .ci/run installs it", missing);
            }
            System.err.println("NO " + command.getFirst() + " ON THIS MACHINE: ITS TESTS ARE SKIPPED"
                    + " (apt-get install prometheus prometheus-blackbox-exporter)");
            Assumptions.abort("no " + command.getFirst());
        }
    }
}
