package dk.knudepunkt.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What the relay does when it is not alone, when Kafka refuses, and when its connection is cut. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class RelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TOPIC = "referral";
    /** Nobody here reads it, so that what stands in it need be no CloudEvent. */
    private static final String UNREAD = "funding";

    private static final String NO_TOPIC = "no topic has blanks";

    private record Told(String text) {}

    @Inject
    Outbox outbox;

    @Inject
    AgroalDataSource database;

    @Inject
    @ConfigProperty(name = "KNUDEPUNKT_DB_URL")
    String url;

    @Inject
    MeterRegistry metrics;

    private final UUID key = UUID.randomUUID();

    /** Without a ring each of them would wait for the relay's next look, a second later. */
    @Test
    void aCommitWakesTheRelay() {
        assertWoken();
    }

    private void assertWoken() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            for (var i = 0; i < 10; i++) {
                commit(TOPIC, "now");
                await().atMost(PATIENCE)
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(10))
                        .until(() -> waiting() == 0);
            }
        });
    }

    @Test
    void aSecondRelayWaitsUntilTheFirstIsGone() throws SQLException {
        try (var other = connect()) {
            takeOver(other);
            commit(TOPIC, "patience");
            await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> waiting() == 1);
            assertEquals(List.of(), told());
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(List.of("patience"), told()));
    }

    /** A new relay listens as the old one did, and nobody waits for its look. */
    @Test
    void aRelayThatLostItsConnectionIsWokenAgain() throws SQLException {
        cutRelay();
        await().atMost(PATIENCE).until(this::isRelaying);
        assertWoken();
    }

    @Test
    void whatKafkaRefusesForItsSizeIsParkedWithItsKeyAndTheOthersGoOn() throws SQLException {
        var other = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            add(TOPIC, "before");
            add(TOPIC, "long".repeat(300_000));
            add(TOPIC, "after");
            add(TOPIC, other, "beside");
        });
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(List.of("beside"), told(other)));
        await().atMost(PATIENCE).until(() -> parked() == 1);
        await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> waiting() == 2);
        assertEquals(List.of("before"), told());

        change("delete from outbox where parked_because is not null");
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(List.of("before", "after"), told()));
        await().atMost(PATIENCE).until(() -> parked() == 0);
    }

    @Test
    void whatIsParkedIsTriedAnewByTheNextRelay() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> add(NO_TOPIC, "mended meanwhile"));
        await().atMost(PATIENCE).until(() -> parked() == 1);
        change("update outbox set aggregatetype = '%s' where aggregatetype = '%s'".formatted(TOPIC, NO_TOPIC));

        cutRelay();

        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(List.of("mended meanwhile"), told()));
    }

    /** Thirty thousand went, and the next look does not walk past them: nobody but the relay has swept up. */
    @Test
    void aLookDoesNotWalkPastWhatHasGone() throws SQLException {
        change("alter table outbox set (autovacuum_enabled = false)");
        try {
            change("""
                    insert into outbox (id, aggregatetype, aggregateid, type, payload)
                    select uuidv7(), '%s', gen_random_uuid(), 'story.told.v1', '{}' from generate_series(1, 30000)""".formatted(UNREAD));
            await().atMost(Duration.ofMinutes(2)).until(() -> inAll() == 0);
            // What went since the last vacuum is marked as gone by the first look that passes it.
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(buffersOfALook()).isLessThan(50));
        } finally {
            change("alter table outbox reset (autovacuum_enabled)");
        }
    }

    @Test
    void howLongTheOldestMessageHasWaitedIsSeenFromOutside() throws SQLException {
        try (var other = connect();
                var statement = other.createStatement()) {
            takeOver(other);
            commit(TOPIC, "held");
            other.setAutoCommit(false);
            statement.execute("select 1 from outbox where aggregateid = '%s' for update".formatted(key));
            OutboxRelay.LOCK.free(other);
            await().atMost(PATIENCE).until(() -> oldest() > 2);
            other.commit();
        }
        await().atMost(PATIENCE).until(() -> oldest() == 0);
    }

    /** The lock must not stay behind on a connection that went back to the pool. */
    @Test
    void aRelayThatFailsLetsAnotherTakeOver() throws SQLException {
        change("alter table outbox rename to outbox_away");
        try (var other = connect()) {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> OutboxRelay.LOCK.take(other));
        } finally {
            change("alter table outbox_away rename to outbox");
        }
    }

    private void commit(String topic, String text) {
        QuarkusTransaction.requiringNew().run(() -> add(topic, text));
    }

    private void add(String topic, String text) {
        add(topic, key, text);
    }

    private void add(String topic, UUID about, String text) {
        outbox.add(new Message(topic, about, "story.told.v1", new Told(text)));
    }

    private double oldest() {
        return metrics.get("outbox.oldest.seconds").gauge().value();
    }

    private double parked() {
        return metrics.get("outbox.parked").gauge().value();
    }

    private List<String> told() {
        return told(key);
    }

    private static List<String> told(UUID about) {
        return Events.about(TOPIC, about.toString()).stream()
                .map(Events::data)
                .map(data -> data.replaceAll(".*:\"(.*)\"}", "$1"))
                .toList();
    }

    /** A connection of another process, outside of the pool. */
    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "knudepunkt", "knudepunkt");
    }

    /** Cuts the connection of the relay that sends, as a crash would, and steps into its place. */
    private void takeOver(Connection other) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
            cutRelay();
            return OutboxRelay.LOCK.take(other);
        });
    }

    private void cutRelay() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_locks
                    where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())""");
        }
    }

    private int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("select count(*) from outbox where aggregateid = ?")) {
            count.setString(1, key.toString());
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private long inAll() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from outbox")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Pages that are read until the relay knows what is oldest. */
    private long buffersOfALook() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(OutboxRelay.BY_INDEX);
            try (var plan = statement.executeQuery("explain (analyze, buffers, format json) " + OutboxBatch.OLDEST)) {
                plan.next();
                var look = JsonPath.from(plan.getString(1)).setRootPath("[0].Plan");
                return look.getLong("'Shared Hit Blocks'") + look.getLong("'Shared Read Blocks'");
            }
        }
    }

    private void change(String command) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private boolean isRelaying() throws SQLException {
        try (var other = connect()) {
            return !OutboxRelay.LOCK.take(other);
        }
    }
}
