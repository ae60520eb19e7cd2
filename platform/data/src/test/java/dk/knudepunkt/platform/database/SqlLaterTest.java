package dk.knudepunkt.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a unit of work writes at its end. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SqlLaterTest {

    private static final String ADD = "insert into later_row (no, name) values (?, ?)";

    @Inject
    Sql sql;

    @BeforeEach
    void makeTheTable() {
        sql.run("create table later_row (seq bigint generated always as identity, no integer primary key, name text)");
    }

    @AfterEach
    void dropTheTable() {
        sql.run("drop table later_row");
    }

    @Test
    void allIsThereAfterTheCommitInTheOrderInWhichItWasAskedFor() {
        QuarkusTransaction.requiringNew().run(() -> {
            IntStream.range(0, 40).forEach(no -> sql.later(ADD, no, "a;b' ?"));
            sql.later("update later_row set name = ? where no = ?", "last", 39);
        });
        assertEquals(
                IntStream.range(0, 40).boxed().toList(),
                sql.all("select no from later_row order by seq", row -> row.getInt(1)));
        assertEquals(
                List.of("a;b' ?", "last"),
                sql.all("select distinct name from later_row order by name", row -> row.getString(1)));
    }

    @Test
    void nothingIsThereOfWhatWasUndone() {
        assertThrows(
                IllegalArgumentException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.later(ADD, 1, "gone");
                    throw new IllegalArgumentException("not after all");
                }));
        assertEquals(0, count());
    }

    @Test
    void oneRefusalUndoesAll() {
        assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.later(ADD, 1, "first");
                    sql.later(ADD, 1, "the same number");
                }));
        assertEquals(0, count());
    }

    @Test
    void whatIsRunStandsBehindWhatWaited() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.later(ADD, 1, "one");
            assertEquals(1, count());
            sql.later(ADD, 2, "two");
            sql.run(ADD, 3, "three");
        });
        assertEquals(List.of(1, 2, 3), sql.all("select no from later_row order by seq", row -> row.getInt(1)));
    }

    @Test
    void whoAsksIsToldHowManyRowsItWas() {
        var told = new ArrayList<Integer>();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.later(ADD, told::add, 1, "one");
            sql.later("update later_row set name = 'x' where no = 7", told::add);
            sql.later("insert into later_row (no) select generate_series(2, 4)", told::add);
            assertEquals(List.of(), told);
            sql.send();
            assertEquals(List.of(1, 0, 3), told);
        });
        assertEquals(List.of(1, 0, 3), told);
    }

    @Test
    void ofManyThoseOfOneStatementGoTogetherAndEachIsToldOf() {
        var told = new ArrayList<Integer>();
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 20).forEach(no -> {
                    sql.later(ADD, 100 + no, "one by one");
                    sql.later(
                            "insert into later_row (no) select generate_series(?, ?)",
                            told::add,
                            10 * no + 200,
                            10 * no + 201);
                }));
        assertEquals(Collections.nCopies(20, 2), told);
        assertEquals(
                IntStream.range(100, 120).boxed().toList(),
                sql.all("select no from later_row where no < 200 order by seq", row -> row.getInt(1)));
        assertEquals(60, count());
    }

    @Test
    void theLastIsDoneOnceAndAfterAllElse() {
        var count = "insert into later_row (no, name) select 1000 + count(*), 'counted' from later_row";
        QuarkusTransaction.requiringNew().run(() -> {
            sql.last(count);
            sql.later(ADD, 1, "one");
            sql.last(count);
            sql.run(ADD, 2, "two");
            sql.later(ADD, 3, "three");
        });
        assertEquals(List.of(1, 2, 3, 1003), sql.all("select no from later_row order by seq", row -> row.getInt(1)));
    }

    @Test
    void outsideOfATransactionThereIsNoEnd() {
        assertThrows(IllegalStateException.class, () -> sql.later(ADD, 1, "never"));
        assertEquals(0, count());
    }

    private int count() {
        return sql.first("select count(*) from later_row", row -> row.getInt(1)).orElseThrow();
    }
}
