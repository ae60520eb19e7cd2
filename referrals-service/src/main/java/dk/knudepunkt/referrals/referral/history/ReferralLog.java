package dk.knudepunkt.referrals.referral.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The events of all referrals. Whoever reads them has been let through to the referral first. */
@ApplicationScoped
public class ReferralLog {

    private final EntityManager database;
    private final Event<LoggedEvent> heard;

    ReferralLog(EntityManager database, Event<LoggedEvent> heard) {
        this.database = database;
        this.heard = heard;
    }

    /** Writes in the transaction of what happened; whoever observes it hears of it in the same. */
    public void add(LoggedEvent event) {
        database.persist(event);
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
        return database.createQuery("from LoggedEvent where referralId = :id order by id", LoggedEvent.class)
                .setParameter("id", referralId)
                .getResultList();
    }

    /** All that happened to a referral when this has just happened; before a submission there was nothing to read. */
    public List<LoggedEvent> until(LoggedEvent latest) {
        return latest.kind() == EventKind.SUBMITTED ? List.of(latest) : of(latest.referralId());
    }

    /** A part of the same, from behind one of its numbers. */
    public List<LoggedEvent> page(UUID referralId, long after, boolean withInternal, int limit) {
        return database.createQuery(
                        "from LoggedEvent where referralId = :id and id > :after and kind not in (:hidden) order by id",
                        LoggedEvent.class)
                .setParameter("id", referralId)
                .setParameter("after", after)
                .setParameter("hidden", hidden(withInternal))
                .setMaxResults(limit)
                .getResultList();
    }

    /** The number of the last thing that happened to a referral. */
    public long last(UUID referralId) {
        return database.createQuery("select max(id) from LoggedEvent where referralId = :id", Long.class)
                .setParameter("id", referralId)
                .getSingleResult();
    }

    private static List<EventKind> hidden(boolean withInternal) {
        return Arrays.stream(EventKind.values())
                .filter(kind -> kind.isInternal() && !withInternal)
                .toList();
    }
}
