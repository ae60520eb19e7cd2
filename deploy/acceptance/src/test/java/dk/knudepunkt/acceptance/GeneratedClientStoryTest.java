package dk.knudepunkt.acceptance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A client in TypeScript is generated from the merged OpenAPI document, compiled as strictly as the compiler can, and plays
 * the journey of a referral: what the document promises is enough, and it is kept.
 */
@ExtendWith(WithHub.class)
class GeneratedClientStoryTest {

    private static final Path CLIENT = Path.of("src/test/typescript");
    private static final int PATIENCE_SECONDS = 120;

    private final Hub hub;

    GeneratedClientStoryTest(Hub hub) {
        this.hub = hub;
    }

    @Test
    void aReferralIsAskedAboutAnsweredAndAccepted() throws Exception {
        run("", "node_modules/.bin/openapi-typescript", hub.url() + "/openapi", "--output", "target/api.d.ts");
        run("", "node_modules/.bin/tsc");
        var told = JsonPath.from(run(start(), "node", "target/journey.js"));

        assertThat(told.getString("reference"), matchesPattern("h-\\d{4}-\\d{6}"));
        assertEquals("Eksempel Maskinfabrik ApS", told.getString("company"));
        assertEquals("eksport", told.getString("topics"));
        assertEquals(24, told.getInt("hoursPromised"));
        assertEquals(1, told.getInt("listed"));
        assertEquals(List.of("SUBMITTED", "QUESTION", "SUBMITTED", "ACCEPTED"), told.getList("statuses"));
        assertEquals(List.of("RUNNING", "PAUSED", "RUNNING"), told.getList("states"));
        assertFalse(told.getList("totals").isEmpty());
        assertFalse(told.getBoolean("running"));
    }

    private String start() {
        return """
                {"url": "%s", "unit": "%s", "desk": "%s"}
                """.formatted(hub.url(), hub.tokenOf("les-solroed"), hub.tokenOf("triage"));
    }

    /** What a program says that ends well. */
    private static String run(String input, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(CLIENT.toFile())
                .redirectErrorStream(true)
                .start();
        try (var writer = process.outputWriter(StandardCharsets.UTF_8)) {
            writer.write(input);
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), said);
        assertEquals(0, process.exitValue(), said);
        return said;
    }
}
