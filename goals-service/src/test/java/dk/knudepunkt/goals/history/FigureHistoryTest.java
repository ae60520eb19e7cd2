package dk.knudepunkt.goals.history;

import static dk.knudepunkt.goals.Callers.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.Events.Sent;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Shuffled;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However messages are mixed, doubled and cut into batches, the figures are what a slow recount says of the history that they
 * tell. The seed is in the name of a failed run.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FigureHistoryTest {

    /** Of each topic one that takes something back of which nobody has heard: it changes nothing, and closes its key. */
    private static final Map<String, String> LAST = Map.of(
            "course", "course.reopened.v1",
            "activity", "activity.withdrawn.v1",
            "funding", "subsidy.reversed.v1");

    private static final String HEARD = "select count(*) from inbox where message_id = any (?)";

    @Inject
    Sql sql;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void figuresAreThoseOfARecount(long seed) {
        var random = new Random(seed);
        var history = new MadeUpHistory(random);
        var expected = figures();
        history.figures().forEach((target, more) -> expected.merge(target, more, Long::sum));
        var last = history.messages().stream()
                .map(message -> List.of(message.topic(), message.key()))
                .distinct()
                .map(key -> closing(key.getFirst(), key.getLast()))
                .toList();
        Events.send(Stream.concat(Shuffled.of(history.messages(), random).stream(), last.stream())
                .toList());
        awaitHeard(last);
        assertEquals(
                expected,
                figures(),
                () -> history.messages().stream().map(Sent::data).collect(Collectors.joining("\n")));
    }

    private static Sent closing(String topic, String key) {
        var type = LAST.getOrDefault(topic, "");
        var example = Contracts.example(type);
        var known = Contracts.tree(example)
                .properties()
                .iterator()
                .next()
                .getValue()
                .asText();
        return new Sent(
                topic, key, type, example.replace(known, UUID.randomUUID().toString()));
    }

    private void awaitHeard(List<Sent> messages) {
        var ids = messages.stream().map(Sent::id).toList();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> QuarkusTransaction.requiringNew()
                                .call(() -> sql.first(HEARD, row -> row.getLong(1), ids)
                                        .orElseThrow())
                        == ids.size());
    }

    private static Map<String, Long> figures() {
        return MadeUpHistory.TARGETS.stream().collect(Collectors.toMap(Function.identity(), FigureHistoryTest::figure));
    }

    private static long figure(String target) {
        return as("analyst")
                .get("/api/goals/contracts/{year}/targets/{target}/figure", MadeUpHistory.YEAR, target)
                .then()
                .statusCode(200)
                .extract()
                .<Number>path("value")
                .longValue();
    }
}
