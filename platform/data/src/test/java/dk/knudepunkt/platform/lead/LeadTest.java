package dk.knudepunkt.platform.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The copy that this test runs in, and others on the same database. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class LeadTest {

    @Inject
    Lead lead;

    @Inject
    RoundOfOne round;

    @Inject
    AgroalDataSource database;

    @Test
    void oneOfTwoLeadsAndTheOtherWhenItEnds() throws Exception {
        await().until(lead::isHere);
        var first = new Lead(database);
        var second = new Lead(database);
        withoutThisOne(() -> {
            first.start(new StartupEvent());
            second.start(new StartupEvent());
            assertThat(first.isHere() || second.isHere()).isFalse();
        });
        try {
            await().until(() -> here(first) + here(second) + here(lead) == 1);
            var leader = here(first) == 1 ? first : second;
            if (here(leader) == 1) {
                leader.stop(new ShutdownEvent());
                assertThat(leader.isHere()).isFalse();
            }
            await().until(() -> here(first) + here(second) + here(lead) == 1);
        } finally {
            first.stop(new ShutdownEvent());
            second.stop(new ShutdownEvent());
        }
        await().until(lead::isHere);
    }

    /** As when its database is gone for a while and another copy comes before it. */
    @Test
    void whoeverHasLostItMakesNoRounds() throws Exception {
        await().until(lead::isHere);
        await().until(() -> round.made() > 0);
        withoutThisOne(() -> {
            var made = round.made();
            await().during(Duration.ofSeconds(2)).until(() -> round.made() == made);
        });
        var made = round.made();
        await().until(lead::isHere);
        await().until(() -> round.made() > made);
    }

    private static int here(Lead lead) {
        return lead.isHere() ? 1 : 0;
    }

    private interface Steps {
        void take() throws Exception;
    }

    /** Stands in line for the lock, cuts the connection that holds it, and gives it back afterwards. */
    private void withoutThisOne(Steps steps) throws Exception {
        try (var rival = database.getConnection()) {
            var inLine =
                    CompletableFuture.runAsync(() -> ask(rival, "select pg_advisory_lock(" + Lead.LOCK.number() + ")"));
            await().until(() -> waits());
            try (var other = database.getConnection()) {
                ask(
                        other,
                        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted and objid = "
                                + Lead.LOCK.number()
                                + " and database = (select oid from pg_database where datname = current_database())");
            }
            inLine.get(10, TimeUnit.SECONDS);
            await().until(() -> !lead.isHere());
            steps.take();
            ask(rival, "select pg_advisory_unlock(" + Lead.LOCK.number() + ")");
        }
    }

    private boolean waits() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select 1 from pg_locks where locktype = 'advisory' and not granted and objid = "
                                + Lead.LOCK.number())) {
            return rows.next();
        }
    }

    private static void ask(Connection connection, String question) {
        try (var statement = connection.createStatement()) {
            statement.execute(question);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
