package dk.knudepunkt.referrals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way of an acceptance through the files, as the first README tells it to those who are new. */
class AcceptancePathTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern STEP = Pattern.compile("(?m)^\\d+\\. `(\\w+)`: ");
    private static final List<String> PARTS = List.of("referrals-service", "platform/data", "cases-service");
    private static List<String> steps = List.of();

    @BeforeAll
    static void read() {
        steps = STEP.matcher(text(ROOT.resolve("README.md")))
                .results()
                .map(step -> step.group(1))
                .toList();
    }

    @Test
    void isTwelveFilesLongFromHttpToTheCourse() {
        assertEquals(12, steps.size(), steps::toString);
        assertEquals("HandlingResource", steps.getFirst());
        assertEquals("Course", steps.getLast());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void eachFileNamesTheNextOrIsNamedByIt(int step) {
        var here = steps.get(step);
        var next = steps.get(step + 1);
        assertTrue(names(here, next) || names(next, here), () -> here + " and " + next + " know nothing of each other");
    }

    /** All neighbours, but those between whom Kafka is. */
    static Stream<Integer> pairs() {
        read();
        return IntStream.range(0, steps.size() - 1)
                .filter(step -> !steps.get(step).equals("OutboxRelay"))
                .boxed();
    }

    /** The inbox calls whoever is a listener. */
    private static boolean names(String file, String other) {
        var source = source(file);
        return Pattern.compile("\\b" + other + "\\b").matcher(source).find()
                || (file.equals("Inbox")
                        && source.contains("Instance<Listener>")
                        && source(other).contains("implements Listener"));
    }

    private static String source(String simpleName) {
        var found = PARTS.stream()
                .flatMap(part -> files(ROOT.resolve(part).resolve("src/main/java")))
                .filter(file -> file.getFileName().toString().equals(simpleName + ".java"))
                .toList();
        assertEquals(1, found.size(), () -> simpleName + " is " + found);
        return text(found.getFirst());
    }

    private static Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
