package dk.knudepunkt.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide says what is so: what it costs, what there is to run, and which test runs it. */
class GuideTest {

    private static final Pattern SCRIPT = Pattern.compile("`(deploy/[a-z/-]+[a-z])`");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z]+Test)`");
    private static final String GUIDE = Repository.read("docs/guides/run-it-for-real.md");

    @ParameterizedTest
    @EnumSource
    void saysWhatIsAskedFor(Overlay overlay) {
        var cores = sum(overlay, "cpu", GuideTest::cores);
        var memory = sum(overlay, "memory", GuideTest::gibibytes);

        assertThat(GUIDE).contains(String.format(Locale.ROOT, "%.1f cores, %.1f GiB |", cores, memory));
    }

    private static double sum(Overlay overlay, String resource, ToDoubleFunction<String> amount) {
        return overlay.documents().stream()
                .mapToDouble(document -> instances(overlay, document)
                        * document.findValues("requests").stream()
                                .mapToDouble(asked -> amount.applyAsDouble(
                                        asked.path(resource).asText()))
                                .sum())
                .sum();
    }

    /** Scaling says how many of a deployment there are, and Kafka's own document asks only for who looks after its topics. */
    private static int instances(Overlay overlay, JsonNode document) {
        return switch (document.path("kind").asText()) {
            case "Deployment" ->
                overlay.of("HorizontalPodAutoscaler")
                        .filter(scaling ->
                                scaling.at("/spec/scaleTargetRef/name").equals(document.at("/metadata/name")))
                        .mapToInt(scaling -> scaling.at("/spec/minReplicas").asInt())
                        .sum();
            case "KafkaNodePool", "KafkaConnect" ->
                document.at("/spec/replicas").asInt();
            default -> document.at("/spec/instances").asInt(1);
        };
    }

    private static double cores(String text) {
        return text.endsWith("m") ? Double.parseDouble(text.replace("m", "")) / 1000 : Double.parseDouble(text);
    }

    private static double gibibytes(String text) {
        var number = Double.parseDouble(text.replaceFirst("[GM]i", ""));
        return text.endsWith("Mi") ? number / 1024 : number;
    }

    @Test
    void namesScriptsThatAreThere() {
        assertThat(named(GUIDE, SCRIPT))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(Repository.file(script)).exists());
    }

    @Test
    void namesTestsThatAreThere() {
        var tests = named(Repository.read("pom.xml"), MODULE)
                .map(module -> Repository.file(module + "/src/test"))
                .filter(Files::exists)
                .flatMap(GuideTest::filesIn)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith("Test.java"))
                .map(name -> name.replace(".java", ""))
                .toList();
        assertThat(named(GUIDE, TEST)).isNotEmpty().isSubsetOf(tests);
    }

    private static Stream<Path> filesIn(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> named(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(GuideTest::name);
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }
}
