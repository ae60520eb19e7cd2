package dk.knudepunkt.referrals.referral.queue;

import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many wait in the queue, read from its index alone. */
@ApplicationScoped
class QueueCounts {

    private static final String COUNT = """
            select count(*) as open,
                   count(*) filter (where due_at < ?) as overdue,
                   count(*) filter (where due_at >= ? and due_at < ?) as soon
            from referral where status = 'SUBMITTED'""";

    private final Sql sql;

    QueueCounts(Sql sql) {
        this.sql = sql;
    }

    /** How many there are, and how many of them press. */
    record Counted(long open, long overdue, long soon) {

        long later() {
            return open - overdue - soon;
        }

        /** Those that press so, or all. */
        long pressing(@Nullable DueIn due) {
            if (due == null) {
                return open;
            }
            return switch (due) {
                case OVERDUE -> overdue;
                case SOON -> soon;
            };
        }

        private static Counted of(ResultSet row) throws SQLException {
            return new Counted(row.getLong("open"), row.getLong("overdue"), row.getLong("soon"));
        }
    }

    Counted at(Instant now) {
        var soon = DueIn.SOON.span(now);
        return sql.first(COUNT, Counted::of, DueIn.OVERDUE.span(now).before(), soon.from(), soon.before())
                .orElseThrow();
    }
}
