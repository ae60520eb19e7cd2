package dk.knudepunkt.integration.feed;

import dk.knudepunkt.integration.event.EventScope;
import dk.knudepunkt.integration.event.EventType;
import dk.knudepunkt.integration.event.ToldEvent;
import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;

/** The events that are kept. */
@ApplicationScoped
class Events {

    private static final String ADD = """
            insert into told_event
                (id, type, source, subject, told_at, correlation_id, unit_code, data, received_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String AFTER = """
            select seq, id, type, source, subject, told_at, correlation_id, unit_code, data from told_event
            where seq > ? and (type = any (?) or (type = any (?) and unit_code = any (?)))
            order by seq limit ?""";

    private static final String HEAD =
            "select greatest(coalesce((select max(seq) from told_event), 0), seq) from event_horizon";

    private static final String FORGET = """
            with gone as (
                delete from told_event where seq in (
                    select seq from told_event where received_at <= ? order by received_at limit ?)
                returning seq)
            update event_horizon set seq = greatest(event_horizon.seq, (select max(seq) from gone))
            where exists (select 1 from gone)
            returning (select count(*) from gone)""";

    private final Sql sql;

    Events(Sql sql) {
        this.sql = sql;
    }

    /** An event at its place. */
    record Placed(long seq, ToldEvent event) {}

    void add(ToldEvent event, Instant now) {
        sql.run(
                ADD,
                event.id(),
                event.type().code(),
                event.source(),
                event.subject(),
                event.toldAt(),
                event.correlationId(),
                event.unitCode(),
                event.data(),
                now);
    }

    /** The first of these types behind a place that are within reach; the same rule as {@link EventScope#includes}. */
    List<Placed> after(long seq, List<EventType> types, EventScope reach, int limit) {
        return sql.all(
                AFTER,
                Events::placed,
                seq,
                codes(types, type -> reach.all().contains(type.audience())),
                codes(types, reach::hearsAsOwn),
                reach.units(),
                limit);
    }

    private static List<String> codes(List<EventType> types, Predicate<EventType> condition) {
        return types.stream().filter(condition).map(EventType::code).toList();
    }

    /** The place of the newest, whoever may hear of it. */
    long head() {
        return sql.first(HEAD, row -> row.getLong(1)).orElse(0L);
    }

    /** The place up to which nothing is kept any more. */
    long horizon() {
        return sql.first("select seq from event_horizon", row -> row.getLong(1)).orElse(0L);
    }

    /** Forgets some of those that were received before; tells how many. */
    int forget(Instant before, int limit) {
        return sql.first(FORGET, row -> row.getInt(1), before, limit).orElse(0);
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                row.getLong("seq"),
                new ToldEvent(
                        row.getString("id"),
                        EventType.of(row.getString("type")).orElseThrow(),
                        row.getString("source"),
                        row.getString("subject"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant(),
                        row.getString("correlation_id"),
                        row.getString("unit_code"),
                        row.getString("data")));
    }
}
