package dk.knudepunkt.cases.evaluation;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.security.SecretToken;
import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Companies that answer all at once: how many a second, and whether each of them is kept and told. No test of the build:
 * deploy/bench runs it.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AnsweringBench {

    private static final int ANSWERS = 3_000;
    private static final int WARM_UP = 1_000;
    private static final int AT_ONCE = 8;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String ANSWER = """
            {"competence": "VERY_SATISFIED", "recommend": 9, "effect": "HIGH", "referred": "YES",
             "externalUse": "USED", "themes": ["EXPORT"], "comment": "Det var tiden værd"}""";

    @Inject
    AgroalDataSource database;

    @Test
    void manyAnswerAtOnce() throws Exception {
        allAtOnce(IntStream.range(0, ANSWERS)
                .<Callable<Void>>mapToObj(no -> AnsweringBench::complete)
                .toList());
        var tokens = send();
        answer(tokens.subList(0, WARM_UP));
        var begun = System.nanoTime();
        answer(tokens.subList(WARM_UP, ANSWERS));
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(Locale.ROOT, "%d answers: %.0f a second%n", ANSWERS - WARM_UP, (ANSWERS - WARM_UP) / seconds);
        assertEquals(ANSWERS, count("select count(*) from evaluation_answer"));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> count("select count(*) from outbox where aggregatetype = 'evaluation'") == 0);
    }

    private static Void complete() {
        as("crm")
                .body(IMPORT.replace("12345674", newCvr()))
                .post("/api/courses")
                .then()
                .statusCode(201);
        return null;
    }

    /** As if a letter about each had gone out: nobody reads three thousand mails here. */
    private List<String> send() throws SQLException {
        var tokens = new ArrayList<String>();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update evaluation set status = 'SENT', reason = null, sent_at = '2026-06-30' where sent_at is null returning id");
                var insert = connection.prepareStatement(
                        "insert into secret_link (digest, subject_id, made_at) values (?, ?, '2026-06-30')");
                var sent = update.executeQuery()) {
            while (sent.next()) {
                var token = SecretToken.fresh();
                insert.setBytes(1, token.digest());
                insert.setObject(2, sent.getObject(1, UUID.class));
                insert.addBatch();
                tokens.add(token.text());
            }
            insert.executeBatch();
        }
        return tokens;
    }

    private static void answer(List<String> tokens) throws Exception {
        allAtOnce(tokens.stream()
                .<Callable<Void>>map(token -> () -> answer(token))
                .toList());
    }

    private static Void answer(String token) throws IOException, InterruptedException {
        var address = "http://localhost:%d/api/evaluations/by-link/%s/answer".formatted(RestAssured.port, token);
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(ANSWER))
                .build();
        assertEquals(
                200, HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        return null;
    }

    private static void allAtOnce(List<Callable<Void>> deeds) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var done : threads.invokeAll(deeds)) {
                done.get();
            }
        }
    }

    private long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query);
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
