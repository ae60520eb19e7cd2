package dk.knudepunkt.referrals.referral.reading;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What units have referred and not seen the end of. */
@ApplicationScoped
class OwnReferrals {

    private static final String COUNTS = """
            select status, count(*) as referrals from referral
            where unit_code = any (cast(? as text[])) and ended_at is null group by status""";

    /** What waits for the unit first, then what the house has promised, then what is under way. */
    private static final String MOST_PRESSING = """
            select id, number, submitted_at, company_name, status, due_at,
                   (select name from developer where subject = developer_id) as developer
            from referral
            where unit_code = any (cast(? as text[])) and ended_at is null
            order by case status when 'QUESTION' then 0 when 'SUBMITTED' then 1 else 2 end, due_at, id
            limit ?""";

    private final Sql sql;

    OwnReferrals(Sql sql) {
        this.sql = sql;
    }

    /**
     * One that has not ended.
     *
     * @param developer the name of whoever guides the company, once somebody does
     */
    record OpenReferral(
            UUID id,
            String reference,
            String company,
            ReferralStatus status,
            Instant dueAt,
            @Nullable String developer) {

        private static OpenReferral of(ResultSet row) throws SQLException {
            return new OpenReferral(
                    row.getObject("id", UUID.class),
                    Referral.reference(moment(row, "submitted_at"), row.getLong("number")),
                    row.getString("company_name"),
                    ReferralStatus.valueOf(row.getString("status")),
                    moment(row, "due_at"),
                    row.getString("developer"));
        }

        private static Instant moment(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }
    }

    /** How many there are in each state; what there is none of is not there. */
    Map<ReferralStatus, Long> counts(Collection<String> units) {
        var counts = new EnumMap<ReferralStatus, Long>(ReferralStatus.class);
        sql.all(
                COUNTS,
                row -> counts.put(ReferralStatus.valueOf(row.getString("status")), row.getLong("referrals")),
                units);
        return counts;
    }

    List<OpenReferral> mostPressing(Collection<String> units, int limit) {
        return sql.all(MOST_PRESSING, OpenReferral::of, units, limit);
    }
}
