package dk.knudepunkt.integration.webhook;

import dk.knudepunkt.integration.event.EventType;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The webhooks. */
@ApplicationScoped
public class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    /** In SQL, since Hibernate asks for a list of another type than the column has. */
    private static final String ASKING =
            "select * from webhook where status <> 'OFF' and event_types @> array[cast(:type as text)]";

    private static final UUID NEWEST = new UUID(-1, -1);

    /** One within reach; another's does not exist. */
    Webhook get(UUID id, WebhookScope scope) {
        return findByIdOptional(id).filter(scope::includes).orElseThrow(WebhookProblem::notFound);
    }

    long countOf(String owner) {
        return count("owner", owner);
    }

    /** The newest first, by their ids, which are made by the clock. */
    Page<Webhook> newest(WebhookScope scope, @Nullable String cursor, int limit) {
        var before = Cursor.read(cursor, position -> position.id(0));
        var rows = find(
                        "id < ?1 and (?2 = true or owner = ?3) order by id desc",
                        before == null ? NEWEST : before,
                        scope.all(),
                        scope.subject())
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.id()));
    }

    /** Those for which messages of this type are written down; which of them they want, they say themselves. */
    public List<Webhook> asking(EventType type) {
        return getSession()
                .createNativeQuery(ASKING, Webhook.class)
                .setParameter("type", type.code())
                .getResultList();
    }

    /** These, which nobody else changes until the transaction ends. */
    public List<Webhook> held(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** All of one owner, which nobody else changes until the transaction ends. */
    List<Webhook> heldOf(String owner) {
        return find("owner = ?1 order by id", owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** These, to be looked at. */
    public List<Webhook> these(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
