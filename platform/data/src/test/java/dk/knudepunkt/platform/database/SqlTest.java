package dk.knudepunkt.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SqlTest {

    @Inject
    Sql sql;

    @Test
    void aPlaceTakesTimesAndCollectionsAndNothing() {
        var at = Instant.parse("2026-03-29T00:59:59.123456Z");
        assertEquals(
                Optional.of(at),
                sql.first(
                        "select ?::timestamptz",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        at));
        var one = UUID.randomUUID();
        assertEquals(
                List.of(one.toString(), "b"),
                sql.all(
                        "select unnest(?)::text union all select unnest(?)",
                        row -> row.getString(1),
                        List.of(one),
                        List.of("b")));
        assertEquals(Optional.of(true), sql.first("select ?::text is null", row -> row.getBoolean(1), (Object) null));
    }

    @Test
    void rowsComeInTheOrderOfTheQueryAndTheFirstIsOne() {
        var query = "select number from generate_series(3, 1, -1) as number where number < ?";
        assertEquals(List.of(3, 2, 1), sql.all(query, row -> row.getInt(1), 4));
        assertEquals(Optional.of(2), sql.first(query, row -> row.getInt(1), 3));
        assertEquals(Optional.empty(), sql.first(query, row -> row.getInt(1), 1));
    }

    /** A plan that is kept was made for no value in particular. */
    @Test
    void aSearchIsPlannedForWhatItAsks() {
        var kept = "select count(*) from pg_prepared_statements where statement like ?";
        var both = QuarkusTransaction.requiringNew().call(() -> {
            for (var i = 0; i < 10; i++) {
                sql.all("select 'asked' where ? > 0", row -> row.getString(1), i);
                sql.search("select 'searched' where ? > 0", row -> row.getString(1), i);
            }
            return Stream.of("%'asked'%", "%'searched'%")
                    .map(statement ->
                            sql.first(kept, row -> row.getInt(1), statement).orElseThrow())
                    .toList();
        });
        assertEquals(List.of(1, 0), both);
    }

    /** What was to be stored may be personal data. */
    @Test
    void aRefusalNamesTheStatementAndNotTheValues() {
        var refused =
                assertThrows(IllegalStateException.class, () -> sql.run("update nowhere set name = ?", "Ida Eksempel"));
        assertEquals("The database refused: update nowhere set name = ?", refused.getMessage());
        assertFalse(String.valueOf(refused.getCause()).contains("Ida"));
    }
}
