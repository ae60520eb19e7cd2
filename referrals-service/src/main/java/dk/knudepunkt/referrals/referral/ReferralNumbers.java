package dk.knudepunkt.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Running numbers for references, taken from the database in blocks; a restart leaves a gap, never a double. */
@ApplicationScoped
class ReferralNumbers {

    /** The increment of the sequence. */
    private static final int BLOCK = 20;

    private final EntityManager database;
    private long next;
    private long end;

    ReferralNumbers(EntityManager database) {
        this.database = database;
    }

    synchronized long next() {
        if (next == end) {
            var query = database.createNativeQuery("select nextval('referral_number')");
            next = ((Number) query.getSingleResult()).longValue();
            end = next + BLOCK;
        }
        return next++;
    }
}
