package dk.knudepunkt.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import dk.knudepunkt.platform.time.Wristwatch;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class IdempotencyTest {

    @Inject
    Idempotency idempotency;

    @Inject
    Wristwatch clock;

    @Inject
    AgroalDataSource database;

    private final UUID pad = UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void backToThePresent() {
        clock.goRight();
    }

    @Test
    void aRepeatedRequestGetsTheSameAnswerAndHasNoSecondEffect() throws SQLException {
        var first = post("developer", "hello");
        var second = post("developer", "hello");
        first.then().statusCode(201);
        second.then().statusCode(201).body(equalTo(first.asString()));
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(1, count("note where pad = '%s'".formatted(pad)));
    }

    @Test
    void aFormThatIsSentTwiceMakesOneThing() {
        var made = idempotency.make(key, "write", "hello", UUID.class, UUID::randomUUID);
        assertEquals(made, idempotency.make(key, "write", "hello", UUID.class, UUID::randomUUID));
        assertNotEquals(made, idempotency.make(null, "write", "hello", UUID.class, UUID::randomUUID));
    }

    @Test
    void withoutAKeyEachRequestHasItsEffect() throws SQLException {
        for (var i = 0; i < 2; i++) {
            given().auth()
                    .oauth2(Tokens.of("developer"))
                    .contentType(ContentType.JSON)
                    .body(note("hello"))
                    .post("/api/notes")
                    .then()
                    .statusCode(201);
        }
        assertEquals(2, count("note where pad = '%s'".formatted(pad)));
    }

    @Test
    void aKeyIsNotForAnotherRequest() throws SQLException {
        post("developer", "hello").then().statusCode(201);
        post("developer", "goodbye").then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        assertEquals(1, count("note where pad = '%s'".formatted(pad)));
    }

    @Test
    void aKeyBelongsToItsCaller() throws SQLException {
        post("developer", "hello").then().statusCode(201);
        post("triage", "hello").then().statusCode(201);
        assertEquals(2, count("note where pad = '%s'".formatted(pad)));
    }

    @Test
    void aRepetitionWhileTheFirstRunsIsSentAway() throws Exception {
        try (var threads = Executors.newSingleThreadExecutor();
                var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table note in exclusive mode");
            var first = threads.submit(() -> post("developer", "hello"));
            await().until(() -> count("pg_locks where locktype = 'relation' and not granted") > 0);

            post("developer", "hello")
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("type", equalTo("/problems/request-in-progress"));

            connection.rollback();
            first.get().then().statusCode(201);
        }
        assertEquals(1, count("note where pad = '%s'".formatted(pad)));
    }

    @Test
    void aRefusedRequestKeepsNothingAndMayBeRepeated() throws SQLException {
        for (var i = 0; i < 5; i++) {
            run("insert into note (id, pad, text) values ('%s', '%s', 'full')".formatted(UUID.randomUUID(), pad));
        }
        post("developer", "hello").then().statusCode(409).body("type", equalTo("/problems/pad-full"));
        assertEquals(0, count("idempotency_key where key = '%s'".formatted(key)));

        run("delete from note where pad = '%s'".formatted(pad));
        post("developer", "hello").then().statusCode(201);
    }

    @Test
    void anAnswerIsKeptForTwoDaysAndNoLonger() throws SQLException {
        post("developer", "hello").then().statusCode(201);
        clock.goAhead(Idempotency.KEPT.minusHours(1));
        post("developer", "hello").then().statusCode(201);
        assertEquals(1, count("note where pad = '%s'".formatted(pad)));

        clock.goAhead(Idempotency.KEPT);
        post("developer", "goodbye").then().statusCode(201);
        post("developer", "goodbye").then().statusCode(201);
        assertEquals(2, count("note where pad = '%s'".formatted(pad)));
    }

    @Test
    void whatIsNoLongerPromisedIsForgotten() throws SQLException {
        post("developer", "hello").then().statusCode(201);
        idempotency.forget();
        assertEquals(1, count("idempotency_key where key = '%s'".formatted(key)));
        clock.goAhead(Idempotency.KEPT);
        idempotency.forget();
        assertEquals(0, count("idempotency_key where key = '%s'".formatted(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "æ"})
    void aKeyIsOneWordOfPlainCharacters(String nonsense) {
        given().auth()
                .oauth2(Tokens.of("developer"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", nonsense)
                .body(note("hello"))
                .post("/api/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-idempotency-key"));
    }

    private Response post(String user, String text) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(note(text))
                .post("/api/notes");
    }

    private String note(String text) {
        return "{\"pad\": \"%s\", \"text\": \"%s\"}".formatted(pad, text);
    }

    private int count(String rows) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void run(String command) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
