package dk.knudepunkt.platform.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
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

    private final AgroalDataSource database;

    KeptAnswers(AgroalDataSource database) {
        this.database = database;
    }

    /** The kept answer, or null when this transaction now holds the key and shall do the work. */
    @Nullable
    Kept claim(String caller, String key, Instant notBefore) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(CLAIM)) {
            select.setString(1, caller);
            select.setString(2, key);
            select.setObject(3, notBefore.atOffset(ZoneOffset.UTC));
            try (var row = select.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw IdempotencyProblem.inProgress();
                }
                return kept(row);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The key could not be looked up", failure);
        }
    }

    /** A first request that committed between our look and our lock shows here as a row that is already there. */
    void keep(String caller, String key, Kept answer, Instant now) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, caller);
            insert.setString(2, key);
            insert.setString(3, answer.fingerprint());
            insert.setInt(4, answer.status());
            insert.setString(5, answer.headers());
            insert.setString(6, answer.body());
            insert.setObject(7, now.atOffset(ZoneOffset.UTC));
            insert.setObject(8, now.minus(Idempotency.KEPT).atOffset(ZoneOffset.UTC));
            if (insert.executeUpdate() == 0) {
                throw IdempotencyProblem.inProgress();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The answer could not be kept", failure);
        }
    }

    void forgetBefore(Instant instant) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from idempotency_key where created_at <= ?")) {
            delete.setObject(1, instant.atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("Old answers could not be forgotten", failure);
        }
    }

    /** Looks through all of them, which are those of two days. */
    void forgetNaming(Collection<UUID> ids) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from idempotency_key where body like any (?)")) {
            var patterns = ids.stream().map(id -> "%" + id + "%").toArray();
            delete.setArray(1, connection.createArrayOf("text", patterns));
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("Answers could not be forgotten", failure);
        }
    }

    private static @Nullable Kept kept(ResultSet row) throws SQLException {
        var fingerprint = row.getString(2);
        return fingerprint == null ? null : new Kept(fingerprint, row.getInt(3), row.getString(4), row.getString(5));
    }
}
