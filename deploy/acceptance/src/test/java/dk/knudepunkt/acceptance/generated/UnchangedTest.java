package dk.knudepunkt.acceptance.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.acceptance.Hub;
import dk.knudepunkt.acceptance.WithHub;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What has not changed is said to a Python program as well, whose http.client waits for a body where a 304 promises one:
 * at each address that has an ETag.
 */
@ExtendWith(WithHub.class)
class UnchangedTest {

    private static final String SCRIPT = "src/test/python/read_304.py";
    private static final int TRIES = 10;
    private static final int PATIENCE_SECONDS = 120;
    private static final int FEWEST = 30;
    private static final int LONGER_THAN_A_SECOND = 1100;

    private final Hub hub;

    UnchangedTest(Hub hub) {
        this.hub = hub;
    }

    @Test
    void pythonReadsEvery304() throws Exception {
        requirePython();
        var tagged = tagged();
        assertTrue(tagged.size() >= FEWEST, () -> "Only these have a tag: " + tagged);
        var process = new ProcessBuilder("python3", SCRIPT, hub.url())
                .redirectErrorStream(true)
                .start();
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            for (var request : tagged) {
                input.write("%s %s%n".formatted(hub.tokenOf(request.client()), request.uri("")));
            }
        }
        var read = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), read);
        assertEquals(
                tagged.stream().map(request -> "304 0 " + request.uri("")).toList(),
                read.lines().toList());
    }

    /** A request to each operation that answers with a tag, as far as something is found to ask for. */
    private List<ApiRequest> tagged() throws InterruptedException {
        var document = ApiDocument.of(hub);
        var known = new Known(document.operations());
        var author = new Author(document, known);
        try (var caller = new Caller(hub.url(), hub::newTokenOf)) {
            var tagged = document.operations().stream()
                    .filter(operation -> operation.method().equals("get"))
                    .flatMap(operation -> tagged(operation, author, known, caller).stream())
                    .toList();
            return unmoved(tagged, caller);
        }
    }

    /** Those that are the same a little later: a clock that runs is another one every second. */
    private static List<ApiRequest> unmoved(List<ApiRequest> tagged, Caller caller) throws InterruptedException {
        var before = tagged.stream().map(request -> caller.ask(request).tag()).toList();
        TimeUnit.MILLISECONDS.sleep(LONGER_THAN_A_SECOND);
        return IntStream.range(0, tagged.size())
                .filter(i -> caller.ask(tagged.get(i)).tag().equals(before.get(i)))
                .mapToObj(tagged::get)
                .toList();
    }

    private static Optional<ApiRequest> tagged(Operation operation, Author author, Known known, Caller caller) {
        var random = new SplittableRandom(1);
        return Stream.generate(() -> author.write(operation, random))
                .limit(TRIES)
                .filter(request -> !request.client().isEmpty())
                .filter(request -> {
                    var answer = caller.ask(request);
                    known.learn(request, answer);
                    return answer.isSuccess() && answer.tag().isPresent();
                })
                .findFirst();
    }

    private static void requirePython() {
        try {
            new ProcessBuilder("python3", "--version").start();
        } catch (IOException missing) {
            assertNotEquals("true", System.getenv("CI"), "There is no python3 on this machine; .ci/run installs it");
            Assumptions.abort("no python3");
        }
    }
}
