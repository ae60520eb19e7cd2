package dk.knudepunkt.platform.operation;

import io.micrometer.core.instrument.Counter;
import io.quarkus.scheduler.Trigger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the numbers of a service that is not well: so much of each that whoever runs it knows what to do, and
 * nothing of what is written in it.
 */
record OperationDetails(
        List<WaitingMessage> messages,
        List<UndeliveredMail> mails,
        List<DeadLetters> deadLetters,
        List<OverdueJob> jobs) {

    /**
     * A message that waits to be sent.
     *
     * @param subject of what it tells, by its id
     * @param refusedBecause why the broker refuses it; null where it waits for its turn
     */
    record WaitingMessage(
            long number,
            String topic,
            String subject,
            String type,
            @Nullable String refusedBecause) {

        static WaitingMessage of(ResultSet row) throws SQLException {
            return new WaitingMessage(
                    row.getLong("seq"),
                    row.getString("aggregatetype"),
                    row.getString("aggregateid"),
                    row.getString("type"),
                    row.getString("parked_because"));
        }
    }

    /**
     * A mail that no mail server has taken yet.
     *
     * @param mailbox what stands before the house's domain
     */
    record UndeliveredMail(UUID id, String mailbox, Instant writtenAt, int attempts, Instant tryAt) {

        static UndeliveredMail of(ResultSet row) throws SQLException {
            return new UndeliveredMail(
                    row.getObject("id", UUID.class),
                    row.getString("mailbox"),
                    row.getObject("written_at", OffsetDateTime.class).toInstant(),
                    row.getInt("attempts"),
                    row.getObject("try_at", OffsetDateTime.class).toInstant());
        }
    }

    /** Messages of a type that could not be taken in since the service started. */
    record DeadLetters(String type, long many) {

        static DeadLetters of(Counter counter) {
            return new DeadLetters(
                    Objects.requireNonNullElse(counter.getId().getTag("type"), "?"), Math.round(counter.count()));
        }
    }

    /**
     * A job that should have run by now.
     *
     * @param dueAt when; null where it is to run no more
     */
    record OverdueJob(String name, @Nullable Instant dueAt) {

        static OverdueJob of(Trigger job) {
            return new OverdueJob(job.getId(), job.getNextFireTime());
        }
    }
}
