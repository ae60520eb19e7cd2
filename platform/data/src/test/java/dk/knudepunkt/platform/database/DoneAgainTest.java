package dk.knudepunkt.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.platform.pads.ClashService;
import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class DoneAgainTest {

    @Inject
    ClashService service;

    @Inject
    Sql sql;

    @Inject
    Turn turn;

    private final UUID pad = UUID.randomUUID();
    private final AtomicInteger times = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23P01", "40001", "40P01"})
    void whatGotInTheWayIsPastTheSecondTimeAndNothingIsLeftOfTheFirst(String state) {
        var done = service.work(() -> {
            write();
            if (times.incrementAndGet() == 1) {
                service.clash(state);
            }
            return "done";
        });
        assertEquals("done", done);
        assertEquals(2, times.get());
        assertEquals(1, notes());
    }

    @Test
    void thePartOfAnotherIsNotDoneAgainAlone() {
        service.work(() -> service.work(() -> {
            if (times.incrementAndGet() == 1) {
                service.clash("40P01");
            }
            return service.work(times::get);
        }));
        assertEquals(2, times.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23P01", "40001", "40P01"})
    void whatNeverSucceedsComesToAnEnd(String state) {
        assertThrows(
                RuntimeException.class,
                () -> service.work(() -> {
                    times.incrementAndGet();
                    service.clash(state);
                    return "never";
                }));
        assertEquals(DoneAgain.TIMES + 1, times.get());
    }

    @Test
    void anyOtherFailureIsOne() {
        assertThrows(
                IllegalStateException.class,
                () -> service.work(() -> {
                    times.incrementAndGet();
                    service.clash("23514");
                    return "never";
                }));
        assertEquals(1, times.get());
    }

    @Test
    void whoHasTheTurnIsAlone() {
        AtOnce.times(
                10,
                no -> service.work(() -> {
                    turn.take("pad " + pad);
                    if (notes() < 3) {
                        write();
                    }
                    return no;
                }));
        assertEquals(3, notes());
    }

    private void write() {
        sql.run("insert into note (id, pad, text) values (?, ?, 'hello')", UUID.randomUUID(), pad);
    }

    private int notes() {
        return sql.first("select count(*) from note where pad = ?", row -> row.getInt(1), pad)
                .orElseThrow();
    }
}
