package dk.knudepunkt.goals.fact;

import static dk.knudepunkt.goals.Callers.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.course.CompletedCourse;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.inbox.Replay;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All facts can be made anew from the topics, and are then the same. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FactRebuildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Sql sql;

    @Inject
    FactRebuilds rebuilds;

    @Inject
    FactRebuildService service;

    @Inject
    Tellings tellings;

    @Inject
    Replay replay;

    @Inject
    Scheduler scheduler;

    /** The service makes them by itself when it starts on topics that it has not read in this way. */
    @BeforeEach
    void afterTheFirst() {
        Awaitility.await().atMost(PATIENCE).until(this::isQuiet);
    }

    @Transactional
    boolean isQuiet() {
        return rebuilds.open().isEmpty() && rebuilds.last().isPresent();
    }

    @Test
    void factsThatAreMadeAnewAreTheSame() {
        var course = CompletedCourse.of("SHORT", "2016-03-03").announce().reopen();
        course.correct("WEBINAR", "2016-03-04", "SPECIALISED");
        Events.send("course", "poison", "course.completed.v2", "{\"courseId\": \"x\", \"completedOn\": \"soon\"}");
        awaitFact(course.id(), "WEBINAR");
        var before = checksum();
        var indexes = indexes();

        as("admin")
                .get(rebuild())
                .then()
                .body("problem", nullValue())
                .body("read", greaterThanOrEqualTo(4))
                .body("unreadable", greaterThanOrEqualTo(1));
        assertEquals(before, checksum());
        assertEquals(3, indexes.size());
        assertEquals(indexes, indexes());
    }

    /** What a release passed over, or a table that is lost: the topics have it still. */
    @Test
    void whatIsNotThereIsFoundInTheTopics() {
        var course = CompletedCourse.of("SHORT", "2016-05-05").announce();
        awaitFact(course.id(), "SHORT");
        var before = checksum();
        loseAll();
        rebuild();
        assertEquals(before, checksum());
    }

    @Test
    void nothingThatIsHeardMeanwhileIsLost() {
        var location = ask();
        var last = CompletedCourse.of("SHORT", "2016-06-06");
        for (var i = 0; i < 20; i++) {
            last = CompletedCourse.of("SHORT", "2016-06-06").announce();
        }
        awaitEnd(location);
        awaitFact(last.id(), "SHORT");
        var before = checksum();
        rebuild();
        assertEquals(before, checksum());
    }

    @Test
    void oneIsAskedForAtATime() {
        var key = UUID.randomUUID().toString();
        var first = as("admin").header("Idempotency-Key", key).post("/api/goals/facts/rebuilds");
        first.then().statusCode(201).header("Location", notNullValue());
        as("admin")
                .header("Idempotency-Key", key)
                .post("/api/goals/facts/rebuilds")
                .then()
                .statusCode(201)
                .body("id", is(first.<String>path("id")));
        as("admin")
                .header("Accept-Language", "en")
                .post("/api/goals/facts/rebuilds")
                .then()
                .statusCode(409)
                .body("type", is("/problems/fact-rebuild-runs"))
                .body("detail", containsString("Wait"));
        awaitEnd(first.header("Location"));
        as("admin")
                .get("/api/goals/facts/rebuilds/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", is("/problems/fact-rebuild-not-found"));
    }

    /** Whoever stands still for too long is thought to be gone; when they go on, another has begun. */
    @Test
    void whoeverWasTakenOverFromWritesNoMore() {
        scheduler.pause();
        try {
            ask();
            var first = service.claim().orElseThrow();
            assertEquals(Optional.empty(), service.claim());
            standStill();
            var second = service.claim().orElseThrow();
            try (var reading = replay.of(tellings.topics())) {
                assertThrows(IllegalStateException.class, () -> service.take(first, Stream.of(), reading));
                assertThrows(IllegalStateException.class, () -> service.swap(first, reading));
                service.fail(first, "Gone");
                assertFalse(isQuiet());
                reading.toTheEnd(batch -> service.take(second, batch, reading));
                service.swap(second, reading);
            }
            assertTrue(isQuiet());
        } finally {
            scheduler.resume();
        }
    }

    @Test
    void ofManyAtOnceOneGetsIt() throws InterruptedException {
        scheduler.pause();
        try (var many = Executors.newFixedThreadPool(8)) {
            ask();
            Callable<Optional<FactRebuildService.Claim>> claiming = service::claim;
            var claims = many.invokeAll(Collections.nCopies(8, claiming)).stream()
                    .flatMap(claim -> claim.resultNow().stream())
                    .toList();
            assertEquals(1, claims.size());
            service.fail(claims.getFirst(), "Enough");
        } finally {
            scheduler.resume();
        }
    }

    @Transactional
    void standStill() {
        sql.run("update fact_rebuild set beat_at = beat_at - interval '3 minutes' where ended_at is null");
    }

    @ParameterizedTest
    @CsvSource({"analyst, 200, 403", "council, 403, 403", "les-solroed, 403, 403", "crm, 403, 403"})
    void whoMaySeeAndAsk(String client, int seen, int asked) {
        as(client).get("/api/goals/facts/checksum").then().statusCode(seen);
        as(client).post("/api/goals/facts/rebuilds").then().statusCode(asked);
    }

    @Transactional
    void loseAll() {
        sql.run("delete from fact");
    }

    /** By what they index; their names are those of the table that they were made on. */
    private List<String> indexes() {
        return sql.all(
                "select regexp_replace(pg_get_indexdef(indexrelid), ' INDEX .* USING', '') from pg_index"
                        + " where indrelid = 'fact'::regclass order by 1",
                row -> row.getString(1));
    }

    private static String rebuild() {
        var location = ask();
        awaitEnd(location);
        return location;
    }

    private static String ask() {
        return as("admin")
                .post("/api/goals/facts/rebuilds")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static void awaitEnd(String location) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> as("analyst").get(location).path("endedAt"), notNullValue());
    }

    private static String checksum() {
        return as("analyst").get("/api/goals/facts/checksum").asString();
    }

    private void awaitFact(UUID course, String kind) {
        Awaitility.await()
                .until(() -> sql.first(
                                "select 1 from fact where subject_id = ? and state ->> 'kind' = ? and superseded_at is null",
                                row -> true,
                                course.toString(),
                                kind)
                        .isPresent());
    }
}
