package dk.knudepunkt.referrals.referral.queue;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.referrals.referral.AccessScope;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.queue.QueueChange.Position;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * The log in the order in which transactions were settled: what stands below the oldest running transaction is complete,
 * so nothing that commits late is passed over. A transaction that runs for long holds up the queue's news, not the queue.
 */
@ApplicationScoped
class QueueLog {

    private static final String NEWEST = """
            select tx::text::bigint as tx, id from referral_event
            where tx < pg_snapshot_xmin(pg_current_snapshot())
            order by tx desc, id desc limit 1""";

    private static final String AFTER = """
            select event.tx::text::bigint as tx, event.id, event.referral_id, event.kind,
                   referral.status, referral.unit_code, referral.developer_id, referral.submitted_by
            from referral_event event join referral on referral.id = event.referral_id
            where (event.tx, event.id) > (?::text::xid8, ?) and event.tx < pg_snapshot_xmin(pg_current_snapshot())
            order by event.tx, event.id limit ?""";

    /** So many at a time. */
    static final int MOST = 500;

    private final Sql sql;

    QueueLog(Sql sql) {
        this.sql = sql;
    }

    Position newest() {
        return sql.first(NEWEST, QueueLog::position).orElse(Position.START);
    }

    List<QueueChange> after(Position position) {
        return sql.all(AFTER, QueueLog::change, Long.toString(position.transaction()), position.event(), MOST);
    }

    private static QueueChange change(ResultSet row) throws SQLException {
        return new QueueChange(
                position(row),
                new AccessScope.Owners(
                        row.getString("unit_code"), row.getString("developer_id"), row.getString("submitted_by")),
                row.getObject("referral_id", UUID.class),
                EventKind.valueOf(row.getString("kind")),
                ReferralStatus.valueOf(row.getString("status")));
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(row.getLong("tx"), row.getLong("id"));
    }
}
