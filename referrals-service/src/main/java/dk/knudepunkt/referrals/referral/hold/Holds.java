package dk.knudepunkt.referrals.referral.hold;

import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The table of those that somebody has in hand. */
@ApplicationScoped
class Holds {

    private static final String OF =
            "select referral_id, holder, given_by, since from referral_hold where referral_id = any (?::uuid[]) and since > ?";

    /** Of several who take one at once, one does: the row is the lock. */
    private static final String GIVE = """
            insert into referral_hold as held (referral_id, holder, given_by, since) values (?, ?, ?, ?)
            on conflict (referral_id) do update
               set holder = excluded.holder, given_by = excluded.given_by, since = excluded.since
             where held.holder = excluded.holder or held.since <= ? or ?""";

    private static final String GIVE_BACK = "delete from referral_hold where referral_id = ?";

    private final Sql sql;

    Holds(Sql sql) {
        this.sql = sql;
    }

    /** Those that have not lapsed, by referral. */
    Map<UUID, Hold> of(Collection<UUID> referrals, Instant now) {
        return sql.all(OF, Holds::hold, referrals, Hold.oldestAt(now)).stream()
                .collect(toMap(Hold::referralId, Function.identity()));
    }

    Optional<Hold> of(UUID referral, Instant now) {
        return Optional.ofNullable(of(List.of(referral), now).get(referral));
    }

    /** Gives it, unless another has it. */
    boolean give(Hold hold, boolean over) {
        return sql.run(
                        GIVE,
                        hold.referralId(),
                        hold.holder(),
                        hold.givenBy(),
                        hold.since(),
                        Hold.oldestAt(hold.since()),
                        over)
                > 0;
    }

    int giveBack(UUID referral) {
        return sql.run(GIVE_BACK, referral);
    }

    /** The same at the end of what is done with the referral. */
    void forget(UUID referral) {
        sql.later(GIVE_BACK, referral);
    }

    /** How many of those that somebody gave at one time are still so. */
    long given(String givenBy, Instant since) {
        return sql.first(
                        "select count(*) from referral_hold where given_by = ? and since = ?",
                        row -> row.getLong(1),
                        givenBy,
                        since)
                .orElseThrow();
    }

    /** Those that somebody gave at one time. */
    int giveBack(String givenBy, Instant since) {
        return sql.run("delete from referral_hold where given_by = ? and since = ?", givenBy, since);
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }
}
