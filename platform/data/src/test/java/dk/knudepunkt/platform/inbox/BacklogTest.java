package dk.knudepunkt.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A message that waits for its effect is behind, and only for instants after it was told. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class BacklogTest {

    @Inject
    Backlog backlog;

    @Inject
    AgroalDataSource database;

    @Test
    void whatWaitsForItsEffectIsBehind() throws SQLException {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> backlog.topicsBehind(Instant.now()).isEmpty());
        var before = Instant.now().minusMillis(1);
        try (var holding = database.getConnection();
                var lock = holding.createStatement()) {
            holding.setAutoCommit(false);
            lock.execute("lock table inbox in exclusive mode");
            Events.send("course", "backlog", Ledger.TYPE, "{\"book\": \"backlog\", \"text\": \"waits\"}");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> backlog.topicsBehind(Instant.now()).contains("course"));
            assertThat(backlog.topicsBehind(before)).isEmpty();
            holding.rollback();
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> backlog.topicsBehind(Instant.now()).isEmpty());
    }
}
