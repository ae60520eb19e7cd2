package dk.knudepunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the guide for a CRM, command by command, sees what it says. */
@ExtendWith(WithHub.class)
class ConnectYourCrmStoryTest {

    private static final Path GUIDE = Path.of("../../docs/guides/connect-your-crm.md");
    private static final String BETWEEN = "-- next --";

    private final Hub hub;

    @TempDir
    private Path folder;

    ConnectYourCrmStoryTest(Hub hub) {
        this.hub = hub;
    }

    @TestFactory
    Stream<DynamicTest> everyCommandOfTheGuideDoesWhatItSays() throws Exception {
        var steps = GuideStep.of(Files.readString(GUIDE));
        assertTrue(steps.size() > 10, steps.toString());
        var said = run(steps.stream().map(GuideStep::command).collect(Collectors.joining("echo '" + BETWEEN + "'\n")))
                .split(BETWEEN + "\n", -1);
        assertEquals(steps.size(), said.length, String.join("\n", said));
        return Stream.iterate(0, step -> step + 1)
                .limit(steps.size())
                .map(step -> DynamicTest.dynamicTest(
                        steps.get(step).command(), () -> steps.get(step).check(said[step], new ObjectMapper())));
    }

    /** All in one shell, as somebody does who follows the guide, and not a step further when one fails. */
    private String run(String commands) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-s")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().put("HUB", hub.url());
        shell.environment().put("TOKENS", hub.tokenUrl());
        var process = shell.start();
        try (var writer = process.outputWriter(StandardCharsets.UTF_8)) {
            writer.write(commands);
        }
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), commands);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), said);
        return said;
    }
}
