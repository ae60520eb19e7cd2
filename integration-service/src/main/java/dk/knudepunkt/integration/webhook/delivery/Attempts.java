package dk.knudepunkt.integration.webhook.delivery;

import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The log: every attempt to deliver a message, and what was answered. */
@ApplicationScoped
class Attempts {

    private static final String ADD = """
            insert into webhook_attempt (delivery_id, number, at, millis, status_code, failure, answer)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String OF = """
            select delivery_id, number, at, millis, status_code, failure, answer from webhook_attempt
            where delivery_id = any (?) order by delivery_id, number""";

    private final Sql sql;

    Attempts(Sql sql) {
        this.sql = sql;
    }

    void add(int number, Outcome outcome) {
        sql.later(
                ADD,
                outcome.deliveryId(),
                number,
                outcome.at(),
                (int) outcome.took().toMillis(),
                outcome.statusCode(),
                outcome.failure(),
                outcome.answer());
    }

    private record Logged(UUID deliveryId, AttemptView attempt) {}

    /** Those of each of these messages, the first one first. */
    Map<UUID, List<AttemptView>> of(Collection<UUID> deliveries) {
        var log = new HashMap<UUID, List<AttemptView>>();
        if (!deliveries.isEmpty()) {
            sql.all(OF, Attempts::logged, deliveries)
                    .forEach(logged -> log.computeIfAbsent(logged.deliveryId(), first -> new ArrayList<>())
                            .add(logged.attempt()));
        }
        return log;
    }

    private static Logged logged(ResultSet row) throws SQLException {
        return new Logged(
                row.getObject("delivery_id", UUID.class),
                new AttemptView(
                        row.getInt("number"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("millis"),
                        row.getObject("status_code", Integer.class),
                        row.getString("failure"),
                        row.getString("answer")));
    }
}
