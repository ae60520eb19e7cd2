package dk.knudepunkt.integration.webhook.delivery;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The messages. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    private static final UUID NEWEST = new UUID(-1, -1);

    /** So many of one receiver are on their way at a time: others have theirs, however slow this one is. */
    static final int OF_ONE = 4;

    /** Those that are due, the oldest first; each is due again later, should nobody come back with an outcome. */
    private static final String CLAIM = """
            update webhook_delivery claimed set due_at = ?
            from (
                select due.id
                from webhook
                left join unnest(?::uuid[], ?::int[]) as busy (webhook_id, places) on busy.webhook_id = webhook.id
                cross join lateral (
                    select delivery.id, delivery.due_at from webhook_delivery delivery
                    where delivery.webhook_id = webhook.id and delivery.status = 'WAITING' and delivery.due_at <= ?
                    order by delivery.due_at
                    limit greatest(? - coalesce(busy.places, 0), 0)) due
                where webhook.status = 'ACTIVE'
                order by due.due_at limit ?) due
            where claimed.id = due.id
            returning claimed.id""";

    private static final String FORGET = """
            delete from webhook_delivery where id in (
                select id from webhook_delivery where created_at <= ? order by created_at limit ?)""";

    private final Sql sql;

    Deliveries(Sql sql) {
        this.sql = sql;
    }

    /**
     * Takes those that are due, for as long as the claim lasts.
     *
     * @param busy how many of each webhook are on their way
     */
    List<Delivery> claim(Instant now, Instant until, Map<UUID, Integer> busy, int limit) {
        var ids = sql.all(
                CLAIM,
                row -> row.getObject(1, UUID.class),
                until,
                List.copyOf(busy.keySet()),
                List.copyOf(busy.values()),
                now,
                OF_ONE,
                limit);
        return ids.isEmpty() ? List.of() : list("id in ?1 order by dueAt, id", ids);
    }

    /** These, which nobody else changes until the transaction ends. */
    List<Delivery> held(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Delivery get(UUID webhookId, UUID id) {
        return findByIdOptional(id)
                .filter(delivery -> delivery.webhookId().equals(webhookId))
                .orElseThrow(DeliveryProblem::notFound);
    }

    /** Of one webhook, the newest first. */
    Page<Delivery> newest(UUID webhookId, @Nullable DeliveryStatus status, @Nullable String cursor, int limit) {
        var before = Cursor.read(cursor, position -> position.id(0));
        var asked = status == null ? List.of(DeliveryStatus.values()) : List.of(status);
        var rows = find(
                        "webhookId = ?1 and status in ?2 and id < ?3 order by id desc",
                        webhookId,
                        asked,
                        before == null ? NEWEST : before)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.id()));
    }

    /** Forgets some of those that were written before; tells how many. */
    int forget(Instant before, int limit) {
        return sql.run(FORGET, before, limit);
    }
}
