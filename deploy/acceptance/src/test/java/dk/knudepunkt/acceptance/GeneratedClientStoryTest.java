package dk.knudepunkt.acceptance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Clients in TypeScript and in Java are generated from the merged OpenAPI document, compiled, and play the journey of a
 * referral: what the document promises is enough, and it is kept. TypeScript is as strict as it gets; Java compiles all.
 */
@ExtendWith(WithHub.class)
class GeneratedClientStoryTest {

    private static final Path TYPESCRIPT = Path.of("src/test/typescript");
    private static final Path JAVA = Path.of("target/java-client");
    private static final Path JAVA_JOURNEY = Path.of("src/test/java-client/Journey.java");
    private static final int PATIENCE_SECONDS = 120;

    private final Hub hub;

    GeneratedClientStoryTest(Hub hub) {
        this.hub = hub;
    }

    @Test
    void aReferralIsAskedAboutAnsweredAndAccepted() throws Exception {
        run(
                TYPESCRIPT,
                "",
                "node_modules/.bin/openapi-typescript",
                hub.url() + "/openapi",
                "--output",
                "target/api.d.ts");
        run(TYPESCRIPT, "", "node_modules/.bin/tsc");
        assertPlayed(run(TYPESCRIPT, start(), "node", "target/journey.js"));
    }

    /** The build generates it, since the generator is a plug-in. */
    @Test
    void theSameInJava() throws Exception {
        var sources = Files.write(JAVA.resolve("sources.txt"), sources());
        var classes = JAVA.resolve("classes").toAbsolutePath().toString();
        var libraries = System.getProperty("java.class.path");
        run(
                JAVA,
                "",
                java("javac"),
                "-proc:none",
                "-nowarn",
                "-cp",
                libraries,
                "-d",
                classes,
                "@" + sources.getFileName());
        assertPlayed(run(JAVA, start(), java("java"), "-cp", classes + File.pathSeparator + libraries, "Journey"));
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(JAVA.resolve("src/main/java"))) {
            return Stream.concat(files, Stream.of(JAVA_JOURNEY))
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(file -> file.toAbsolutePath().toString())
                    .toList();
        }
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static void assertPlayed(String said) {
        var told = JsonPath.from(said);
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

    /** What a program says that ends well; what goes wrong in it is told beside the test. */
    private static String run(Path folder, String input, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
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
