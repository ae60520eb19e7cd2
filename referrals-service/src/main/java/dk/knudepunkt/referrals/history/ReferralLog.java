package dk.knudepunkt.referrals.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The events of all referrals. Whoever reads them has been let through to the referral first. */
@ApplicationScoped
public class ReferralLog {

    private final EntityManager database;

    ReferralLog(EntityManager database) {
        this.database = database;
    }

    /** Writes in the transaction of what happened. */
    public void add(LoggedEvent event) {
        database.persist(event);
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

    private static List<EventKind> hidden(boolean withInternal) {
        return Arrays.stream(EventKind.values())
                .filter(kind -> kind.isInternal() && !withInternal)
                .toList();
    }
}
