package dk.knudepunkt.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class TurnTest {

    @Inject
    Turn turn;

    @Inject
    Sql sql;

    @Test
    void theNextWaitsUntilTheTransactionEnds() throws Exception {
        var next = QuarkusTransaction.requiringNew().call(() -> {
            turn.take("turn test");
            turn.take("turn test");
            assertThat(sql.first(
                            "select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()",
                            row -> row.getInt(1)))
                    .contains(1);
            var waiting = CompletableFuture.runAsync(
                    () -> QuarkusTransaction.requiringNew().run(() -> turn.take("turn test")));
            assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });
        next.get(10, TimeUnit.SECONDS);
    }

    @Test
    void itIsTakenAnewInTheNextTransaction() {
        for (var each = 0; each < 2; each++) {
            assertThat(QuarkusTransaction.requiringNew().call(() -> {
                        turn.take("turn again");
                        return sql.first(
                                "select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()",
                                row -> row.getInt(1));
                    }))
                    .contains(1);
        }
    }
}
