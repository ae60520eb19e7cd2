package dk.knudepunkt.referrals.promise.report.intake;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.promise.policy.Facts;
import dk.knudepunkt.referrals.promise.report.Period;
import dk.knudepunkt.referrals.referral.code.Channel;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import dk.knudepunkt.referrals.referral.history.ReferralLog;
import dk.knudepunkt.referrals.unit.UnitScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Counts what came in. A unit's report is of its own only. */
@ApplicationScoped
class IntakeReports {

    private static final String ROWS = """
            select to_char(submitted_at at time zone ?, 'YYYY-MM') as month, unit_code, channel,
                   count(*), count(*) filter (where status = any (?)), count(course_id)
            from referral
            where submitted_at >= ? and submitted_at < ? and (? or unit_code = any (?))
            group by 1, 2, 3 order by 1, 2, 3""";

    /** What was answered for the last time before the day was not waiting on it. */
    private static final String OF_THE_DAY = """
            select id from referral
            where submitted_at < ? and (handled_at is null or handled_at >= ?) and (? or unit_code = any (?))""";

    private final Sql sql;
    private final ReferralLog log;
    private final Caller caller;
    private final InstantSource clock;

    IntakeReports(Sql sql, ReferralLog log, Caller caller, InstantSource clock) {
        this.sql = sql;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    List<IntakeRow> rows(Period period) {
        var reach = UnitScope.of(caller);
        var open = Stream.of(ReferralStatus.values())
                .filter(ReferralStatus::isOpen)
                .map(Enum::name)
                .toList();
        return sql.all(
                ROWS,
                IntakeReports::row,
                Denmark.ZONE.getId(),
                open,
                period.begins(),
                period.ends(),
                reach.isAll(),
                reach.codes().orElse(Set.of()));
    }

    /** How many waited for the house at each full hour of a day, as far as the day has come. */
    List<WaitingAt> waiting(LocalDate day) {
        var reach = UnitScope.of(caller);
        var whole = new Period(day, day);
        var ids = sql.all(
                OF_THE_DAY,
                row -> row.getObject(1, UUID.class),
                whole.ends(),
                whole.begins(),
                reach.isAll(),
                reach.codes().orElse(Set.of()));
        var facts = log.ofAll(ids).values().stream().map(Facts::of).toList();
        return WaitingAt.through(day, facts, clock.instant());
    }

    private static IntakeRow row(ResultSet row) throws SQLException {
        return new IntakeRow(
                row.getString(1),
                row.getString(2),
                Channel.valueOf(row.getString(3)),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6));
    }
}
