package dk.knudepunkt.referrals.referral.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The drafts, each unit's own and everybody's own. */
@ApplicationScoped
class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    /** Nobody goes on with more. */
    private static final int LISTED = 100;

    /** The row rule: those of the caller's units, and those the caller saved. */
    private static final String OWN = "(unitCode in ?1 or savedBy = ?2) and expiresAt > ?3";

    List<Draft> own(Set<String> units, String subject, Instant now) {
        return find(OWN + " order by savedAt desc, id", units, subject, now)
                .range(0, LISTED - 1)
                .list();
    }

    Optional<Draft> own(UUID id, Set<String> units, String subject, Instant now) {
        return find(OWN + " and id = ?4", units, subject, now, id).firstResultOptional();
    }

    void forgetExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
