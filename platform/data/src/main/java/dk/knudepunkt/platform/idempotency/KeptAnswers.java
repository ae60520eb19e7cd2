package dk.knudepunkt.platform.idempotency;

import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of answers given under an Idempotency-Key. */
@ApplicationScoped
class KeptAnswers {

    /** An answer as it was given, with what it was given to. */
    record Kept(String fingerprint, int status, String headers, String body) {}

    private static final String CLAIM = """
            select pg_try_advisory_xact_lock(hashtextextended(asked.caller || ' ' || asked.key, 0)),
                   kept.fingerprint, kept.status, kept.headers, kept.body
            from (values (?, ?)) as asked (caller, key)
            left join idempotency_key kept
                   on kept.caller = asked.caller and kept.key = asked.key and kept.created_at > ?""";
    private static final String KEEP = """
            insert into idempotency_key (caller, key, fingerprint, status, headers, body, created_at)
            values (?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict (caller, key) do update
               set fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
                   body = excluded.body, created_at = excluded.created_at
             where idempotency_key.created_at <= ?""";

    private final Sql sql;

    KeptAnswers(Sql sql) {
        this.sql = sql;
    }

    /** The kept answer, or null when this transaction now holds the key and shall do the work. */
    @Nullable
    Kept claim(String caller, String key, Instant notBefore) {
        return sql.first(CLAIM, KeptAnswers::claimed, caller, key, notBefore)
                .flatMap(kept -> kept)
                .orElse(null);
    }

    /** A first request that committed between our look and our lock shows here as a row that is already there. */
    void keep(String caller, String key, Kept answer, Instant now) {
        sql.later(
                KEEP,
                KeptAnswers::requireFirst,
                caller,
                key,
                answer.fingerprint(),
                answer.status(),
                answer.headers(),
                answer.body(),
                now,
                now.minus(Idempotency.KEPT));
        sql.send();
    }

    private static void requireFirst(int rows) {
        if (rows == 0) {
            throw IdempotencyProblem.inProgress();
        }
    }

    void forgetBefore(Instant instant) {
        sql.run("delete from idempotency_key where created_at <= ?", instant);
    }

    /** Looks through all of them, which are those of two days; a note names its referral in the Location only. */
    void forgetNaming(Collection<UUID> ids) {
        var patterns = ids.stream().map(id -> "%" + id + "%").toList();
        sql.run("delete from idempotency_key where body || headers like any (?)", patterns);
    }

    /** However a number is typed, its digits stand in this order. */
    void forgetNaming(@Nullable String email, @Nullable String digits) {
        sql.run("""
                delete from idempotency_key
                where position(?::text in lower(body)) > 0
                   or position(?::text in regexp_replace(body, '[^[:alnum:]"]', '', 'g')) > 0""", email, digits);
    }

    private static Optional<Kept> claimed(ResultSet row) throws SQLException {
        if (!row.getBoolean(1)) {
            throw IdempotencyProblem.inProgress();
        }
        return row.getString(2) == null
                ? Optional.empty()
                : Optional.of(new Kept(row.getString(2), row.getInt(3), row.getString(4), row.getString(5)));
    }
}
