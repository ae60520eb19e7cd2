package dk.knudepunkt.platform.audit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import dk.knudepunkt.platform.time.Wristwatch;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AuditTest {

    private record Entry(Instant at, String actor, String action, String resource, String id) {}

    @Inject
    Audit audit;

    @Inject
    AgroalDataSource database;

    @Inject
    Wristwatch clock;

    private final UUID pad = UUID.randomUUID();
    private final String correlation = UUID.randomUUID().toString();

    @AfterEach
    void backToThePresent() {
        clock.goRight();
    }

    @Test
    void aDeedIsKeptWithWhoAndWhen() throws SQLException {
        clock.goAhead(Duration.ofDays(365));
        var before = clock.instant();
        String id = write().then().statusCode(201).extract().path("id");
        var entries = entries();
        assertEquals(1, entries.size());
        var at = entries.getFirst().at();
        assertEquals(List.of(new Entry(at, "developer", "written", "note", id)), entries);
        assertTrue(!at.isBefore(before) && !at.isAfter(clock.instant()), at + " is not now");
    }

    @Test
    void aDeedThatWasRolledBackLeavesNoEntry() throws SQLException {
        for (var i = 0; i < 5; i++) {
            write().then().statusCode(201);
        }
        write().then().statusCode(409);
        assertEquals(5, entries().size());
    }

    @Test
    void nothingIsRecordedOutsideATransaction() {
        assertThrows(TransactionalException.class, () -> audit.record("written", "note", pad));
    }

    private Response write() {
        return given().auth()
                .oauth2(Tokens.of("developer"))
                .contentType(ContentType.JSON)
                .header("X-Correlation-Id", correlation)
                .body("{\"pad\": \"%s\", \"text\": \"a\"}".formatted(pad))
                .post("/api/notes");
    }

    private List<Entry> entries() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select at, actor, action, resource, resource_id from audit_entry where correlation_id = ?")) {
            select.setString(1, correlation);
            try (var row = select.executeQuery()) {
                var entries = new ArrayList<Entry>();
                while (row.next()) {
                    entries.add(new Entry(
                            row.getObject(1, OffsetDateTime.class).toInstant(),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5)));
                }
                return entries;
            }
        }
    }
}
