package dk.knudepunkt.platform.operation;

import dk.knudepunkt.platform.database.Sql;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.Trigger;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;

/** Reads how a service is doing, from its own tables and what it counts anyway. */
@ApplicationScoped
public class Operation {

    private static final String WAITING = """
            select (select count(*) from outbox) as messages,
                   (select count(*) from outbox where parked_because is not null) as parked,
                   (select count(*) from outgoing_mail where sent_at is null and attempts > 0) as mails""";

    /** Those that the broker refuses before those that have not had their turn. */
    private static final String MESSAGES = """
            select seq, aggregatetype, aggregateid, type, parked_because from outbox
            order by parked_because is null, seq limit ?""";

    private static final String MAILS = """
            select id, mailbox, written_at, attempts, try_at from outgoing_mail
            where sent_at is null and attempts > 0 order by written_at, id limit ?""";

    /** Nobody looks at more one by one. */
    private static final int MOST = 100;

    private final Sql sql;
    private final MeterRegistry metrics;
    private final Scheduler jobs;
    private final SmallRyeHealthReporter health;

    Operation(Sql sql, MeterRegistry metrics, Scheduler jobs, SmallRyeHealthReporter health) {
        this.sql = sql;
        this.metrics = metrics;
        this.jobs = jobs;
        this.health = health;
    }

    /**
     * How it is now.
     *
     * @param waiting what waits to be sent
     * @param deadLetters messages that could not be taken in, since the service started
     * @param jobs that should have run by now
     */
    record State(boolean ready, Waiting waiting, long deadLetters, long jobs) {

        public boolean isWell() {
            return ready && waiting.parked() == 0 && waiting.mails() == 0 && deadLetters == 0 && jobs == 0;
        }
    }

    /**
     * What waits to be sent.
     *
     * @param parked of the messages, those that the broker refuses
     * @param mails that no mail server took at the first attempt
     */
    record Waiting(long messages, long parked, long mails) {

        private static Waiting of(ResultSet row) throws SQLException {
            return new Waiting(row.getLong("messages"), row.getLong("parked"), row.getLong("mails"));
        }
    }

    State now() {
        return new State(
                !health.getReadiness().isDown(),
                sql.first(WAITING, Waiting::of).orElseThrow(),
                Math.round(metrics.find("inbox.dead").counters().stream()
                        .mapToDouble(Counter::count)
                        .sum()),
                jobs.getScheduledJobs().stream().filter(Trigger::isOverdue).count());
    }

    /** What stands behind the numbers, the oldest first. */
    OperationDetails details() {
        return new OperationDetails(
                sql.all(MESSAGES, OperationDetails.WaitingMessage::of, MOST),
                sql.all(MAILS, OperationDetails.UndeliveredMail::of, MOST),
                metrics.find("inbox.dead").counters().stream()
                        .map(OperationDetails.DeadLetters::of)
                        .filter(letters -> letters.many() > 0)
                        .sorted(Comparator.comparing(OperationDetails.DeadLetters::type))
                        .toList(),
                jobs.getScheduledJobs().stream()
                        .filter(Trigger::isOverdue)
                        .map(OperationDetails.OverdueJob::of)
                        .sorted(Comparator.comparing(OperationDetails.OverdueJob::name))
                        .toList());
    }
}
