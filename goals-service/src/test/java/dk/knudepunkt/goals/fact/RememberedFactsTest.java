package dk.knudepunkt.goals.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.inbox.Envelope;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was read is not read again until something becomes known, and then at once. 1959 belongs to this test alone. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class RememberedFactsTest {

    private static final String HOUSE = "sjaelland";
    private static final LocalDate DAY = LocalDate.of(1959, 3, 2);

    @Inject
    FactStore store;

    @Inject
    Facts facts;

    @Inject
    FactRebuilds rebuilds;

    @Inject
    Tellings tellings;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    /** What it writes stands in no topic, so it must not be there when all facts are made anew. */
    @BeforeEach
    @AfterEach
    void clear() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> rebuilds.open().isEmpty() && rebuilds.last().isPresent()));
        QuarkusTransaction.requiringNew().run(() -> {
            takeAway();
            store.changed();
        });
    }

    @Test
    void whatBecomesKnownIsSeenAtOnce() {
        assertEquals(List.of(), courses());
        hear("one");
        assertEquals(List.of("one"), courses());
        hear("two");
        assertEquals(List.of("one", "two"), courses());
        assertEquals(2, asKnownAt(Instant.parse("1959-03-04T00:00:00Z")));
        assertEquals(0, asKnownAt(Instant.parse("1959-03-02T00:00:00Z")));
    }

    @Test
    void theTableIsNotReadWhileNothingBecomesKnown() {
        hear("one");
        assertEquals(List.of("one"), courses());
        QuarkusTransaction.requiringNew().run(this::takeAway);
        assertEquals(List.of("one"), courses());
        QuarkusTransaction.requiringNew().run(store::changed);
        assertEquals(List.of(), courses());
    }

    @Test
    void whatIsUndoneIsNotRemembered() {
        assertEquals(List.of(), courses());
        QuarkusTransaction.begin();
        store.add(FactStore.LIVE, List.of(said("one")));
        QuarkusTransaction.rollback();
        assertEquals(List.of(), courses());
        hear("two");
        assertEquals(List.of("two"), courses());
    }

    private List<String> courses() {
        return facts.of(HOUSE, SubjectKind.COURSE, DAY, DAY, null).stream()
                .map(known -> known.subject().id())
                .sorted()
                .toList();
    }

    private int asKnownAt(Instant instant) {
        return facts.of(HOUSE, SubjectKind.COURSE, DAY, DAY, instant).size();
    }

    private void hear(String course) {
        QuarkusTransaction.requiringNew().run(() -> store.add(FactStore.LIVE, List.of(said(course))));
    }

    private Said said(String course) {
        var data = json.createObjectNode()
                .put("courseId", course)
                .put("completedOn", DAY.toString())
                .put("recordedAt", "1959-03-03T08:00:00Z");
        var at = Instant.parse("1959-03-03T08:00:00Z");
        return tellings.read(new Envelope(course, "course.completed.v2", at, Map.of()), data)
                .getFirst();
    }

    private void takeAway() {
        sql.run("delete from fact where valid_on = ?", DAY);
    }
}
