package dk.knudepunkt.referrals.referral.queue;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class QueueStreamTest {

    private static final int LISTENERS = 500;

    @Inject
    EntityManager database;

    /** On virtual threads: the threads that a test counts shall be the service's, not the client's. */
    private final HttpClient http = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    @Test
    void eachCallerHearsOfTheirOwnRowsAndOfNoNotes() throws Exception {
        try (var desk = listen("triage", null);
                var unit = listen("les-solroed", null);
                var other = listen("les-guldborgsund", null)) {
            List.of(desk, unit, other).forEach(listener -> listener.await("event:here"));
            var theirs = refer("les-guldborgsund", "12345674");
            var ours = refer();
            as("triage").body("{\"text\": \"Intern\"}").post("/api/referrals/" + ours + "/notes");
            act("triage", ours, "decline", "{\"reason\": \"OTHER\", \"comment\": \"Nej\"}");
            desk.await("\"kind\":\"DECLINED\"");
            desk.await(theirs);
            unit.await("\"kind\":\"DECLINED\"");
            other.await(theirs);
            assertTrue(unit.heard.stream().noneMatch(line -> line.contains(theirs)));
            assertTrue(other.heard.stream().noneMatch(line -> line.contains(ours)));
            assertTrue(desk.heard.stream().noneMatch(line -> line.contains("NOTE_WRITTEN") || line.contains("Intern")));
        }
    }

    @Test
    void whoComesBackMissesNothingAndHearsNothingTwice() throws Exception {
        String first;
        String id;
        try (var desk = listen("triage", null)) {
            desk.await("event:here");
            first = refer();
            desk.await(first);
            id = desk.lastId();
        }
        var second = refer();
        var third = refer();
        try (var desk = listen("triage", id)) {
            desk.await(third);
            assertTrue(desk.heard.stream().noneMatch(line -> line.contains(first)));
            assertEquals(
                    1, desk.heard.stream().filter(line -> line.contains(second)).count());
        }
    }

    @Test
    void whoListensHearsOnWhenTheDatabaseCutEveryConnection() throws Exception {
        try (var desk = listen("triage", null)) {
            desk.await("event:here");
            assertThrows(
                    RuntimeException.class,
                    () -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeQuery("""
                                    select count(pg_terminate_backend(pid)) from pg_stat_activity
                                    where datname = current_database()""").getSingleResult()));
            var referral = Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .ignoreExceptionsMatching(AssertionError.class::isInstance)
                    .until(() -> refer(), id -> id != null);
            desk.await(referral);
        }
    }

    /** More happens than is remembered: the oldest place is lost, and so is an id that nobody gave out. */
    @Test
    void whoMissedTooMuchIsToldToReadTheQueueAgain() throws Exception {
        var referral = UUID.fromString(refer());
        try (var desk = listen("triage", null)) {
            desk.await("event:here");
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery("""
                                insert into referral_event (referral_id, kind, at, actor, actor_role)
                                select :id, 'CONTACT_ATTEMPTED', now(), 'triage', 'triage' from generate_series(1, 1100)""")
                            .setParameter("id", referral)
                            .executeUpdate());
            desk.await("event:reload");
            desk.await(refer());
        }
        for (var id : List.of("0-0", "1-1", "nonsense", "99999999999999999999-1")) {
            try (var desk = listen("triage", id)) {
                desk.await("event:reload");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "finance-greve"})
    void whoSeesNoReferralsHearsOfNone(String client) {
        as(client).get("/api/referrals/queue/stream").then().statusCode(403);
    }

    @Test
    void fiveHundredListenersCostNoThreads() throws Exception {
        var before = ManagementFactory.getThreadMXBean().getThreadCount();
        var opening = new ArrayList<CompletableFuture<HttpResponse<InputStream>>>();
        for (var listener = 0; listener < LISTENERS; listener++) {
            opening.add(http.sendAsync(request("triage", null), BodyHandlers.ofInputStream()));
        }
        for (var open : opening) {
            assertEquals(200, open.get().statusCode());
        }
        var after = ManagementFactory.getThreadMXBean().getThreadCount();
        assertTrue(after - before < LISTENERS / 10, "Threads: " + before + " before, " + after + " after");
        try (var desk = listen("triage", null)) {
            desk.await("event:here");
            desk.await(refer());
        }
        for (var open : opening) {
            open.get().body().close();
        }
    }

    private Listener listen(String client, @Nullable String heard) throws Exception {
        return new Listener(http.send(request(client, heard), BodyHandlers.ofInputStream()));
    }

    private HttpRequest request(String client, @Nullable String heard) {
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/referrals/queue/stream"))
                .header("Authorization", "Bearer " + Tokens.of(client))
                .header("Accept", "text/event-stream");
        return (heard == null ? request : request.header("Last-Event-ID", heard)).build();
    }

    /** Reads a stream in a thread of its own, and keeps what it said. */
    private static final class Listener implements AutoCloseable {

        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final InputStream body;

        Listener(HttpResponse<InputStream> response) {
            assertEquals(200, response.statusCode());
            body = response.body();
            Thread.ofVirtual().start(this::read);
        }

        private void read() {
            try {
                var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
                reader.lines().forEach(heard::add);
            } catch (UncheckedIOException closed) {
                heard.add("closed");
            }
        }

        void await(String text) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> heard.stream()
                            .anyMatch(line -> line.replace(" ", "").contains(text)));
        }

        String lastId() {
            return heard.stream()
                    .filter(line -> line.startsWith("id:"))
                    .toList()
                    .getLast()
                    .substring(3)
                    .strip();
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
