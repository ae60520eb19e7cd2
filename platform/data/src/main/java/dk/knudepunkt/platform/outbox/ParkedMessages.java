package dk.knudepunkt.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/**
 * Messages that Kafka refuses for what they are. Each waits in the outbox with those of its key behind it, an alarm
 * tells of it, and it is tried anew whenever a relay begins.
 */
@ApplicationScoped
class ParkedMessages {

    private static final Logger LOG = Logger.getLogger(ParkedMessages.class);

    private final AtomicLong waiting;

    ParkedMessages(MeterRegistry metrics) {
        this.waiting = metrics.gauge("outbox.parked", new AtomicLong());
    }

    /** Whether it is about the message: nothing that gets better by waiting, and nothing that the next one would meet too. */
    static boolean isDue(Throwable refusal) {
        return refusal instanceof RecordTooLargeException
                || refusal instanceof RecordBatchTooLargeException
                || refusal instanceof InvalidRecordException
                || refusal instanceof InvalidTopicException;
    }

    void park(Connection connection, OutboxRow row, Throwable refusal) throws SQLException {
        try (var update = connection.prepareStatement("update outbox set parked_because = ? where seq = ?")) {
            update.setString(1, refusal.toString());
            update.setLong(2, row.seq());
            update.executeUpdate();
        }
        LOG.errorf(
                "Message %d of the outbox, %s about %s, is parked with all that follows of its key: %s",
                row.seq(), row.type(), row.key().id(), refusal.getMessage());
        count(connection);
    }

    void tryAnew(Connection connection) throws SQLException {
        try (var update = connection.createStatement()) {
            update.executeUpdate("update outbox set parked_because = null where parked_because is not null");
        }
    }

    /** Also those that an operator deleted are no alarm any more. */
    void count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from outbox where parked_because is not null")) {
            row.next();
            waiting.set(row.getLong(1));
        }
    }
}
