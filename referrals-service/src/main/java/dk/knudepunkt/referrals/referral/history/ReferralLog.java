package dk.knudepunkt.referrals.referral.history;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The events of all referrals. Whoever reads them has been let through to the referral first. */
@ApplicationScoped
public class ReferralLog {

    private static final String ADD = """
            insert into referral_event (referral_id, kind, at, actor, actor_role, detail, text)
            values (?, ?, ?, ?, ?, ?::jsonb, ?)""";

    private final EntityManager database;
    private final Sql sql;
    private final ObjectMapper json;
    private final Event<LoggedEvent> heard;

    ReferralLog(EntityManager database, Sql sql, ObjectMapper json, Event<LoggedEvent> heard) {
        this.database = database;
        this.sql = sql;
        this.json = json;
        this.heard = heard;
    }

    /** Writes in the transaction of what happened; whoever observes it hears of it in the same. It has no number before. */
    public void add(LoggedEvent event) {
        sql.later(
                ADD,
                event.referralId(),
                event.kind().name(),
                event.at(),
                event.actor().subject(),
                event.actor().role(),
                json.valueToTree(event.detail()).toString(),
                event.text().orElse(null));
        heard.fire(event);
    }

    /** Writes what was done to a referral, or became of it. */
    public LoggedEvent add(ReferralEvent event, Actor actor) {
        var logged = ReferralEntries.of(event, actor);
        add(logged);
        return logged;
    }

    /**
     * All that happened to one referral, in order. Changes of one referral wait for each other, so the order of the
     * numbers is the order in which they happened.
     */
    public List<LoggedEvent> of(UUID referralId) {
        return query("from LoggedEvent where referralId = :id order by id", LoggedEvent.class)
                .setParameter("id", referralId)
                .getResultList();
    }

    /** The same of many, by referral. */
    public Map<UUID, List<LoggedEvent>> ofAll(Collection<UUID> referralIds) {
        return query("from LoggedEvent where referralId in :ids order by id", LoggedEvent.class)
                .setParameter("ids", referralIds)
                .getResultStream()
                .collect(groupingBy(LoggedEvent::referralId));
    }

    /** A part of the same, from behind one of its numbers. */
    public List<LoggedEvent> page(UUID referralId, long after, boolean withInternal, int limit) {
        return query(
                        "from LoggedEvent where referralId = :id and id > :after and kind not in (:hidden) order by id",
                        LoggedEvent.class)
                .setParameter("id", referralId)
                .setParameter("after", after)
                .setParameter("hidden", hidden(withInternal))
                .setMaxResults(limit)
                .getResultList();
    }

    /** The last thing that happened to a referral. */
    public LoggedEvent latest(UUID referralId) {
        return query("from LoggedEvent where referralId = :id order by id desc", LoggedEvent.class)
                .setParameter("id", referralId)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Its number. */
    public long last(UUID referralId) {
        return query("select max(id) from LoggedEvent where referralId = :id", Long.class)
                .setParameter("id", referralId)
                .getSingleResult();
    }

    /** Reads what this unit of work has written as well. */
    private <T> TypedQuery<T> query(String text, Class<T> type) {
        sql.send();
        return database.createQuery(text, type);
    }

    private static List<EventKind> hidden(boolean withInternal) {
        return Arrays.stream(EventKind.values())
                .filter(kind -> kind.isInternal() && !withInternal)
                .toList();
    }
}
