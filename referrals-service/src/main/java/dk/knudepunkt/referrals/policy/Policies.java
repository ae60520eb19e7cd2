package dk.knudepunkt.referrals.policy;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.calendar.VersionStatus;
import dk.knudepunkt.referrals.clock.Promise;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The versions of the policy. Those that are active never change, and are read once. */
@ApplicationScoped
class Policies implements PanacheRepositoryBase<PolicyVersion, UUID> {

    private final Map<UUID, Promise> active = new ConcurrentHashMap<>();

    /** Which version applies to what is submitted on a day. */
    UUID applyingOn(LocalDate day) {
        return find("status = ?1 and effectiveFrom <= ?2 order by effectiveFrom desc", VersionStatus.ACTIVE, day)
                .firstResultOptional()
                .or(() -> find("status = ?1 order by effectiveFrom", VersionStatus.ACTIVE)
                        .firstResultOptional())
                .orElseThrow(PolicyProblem.NotFound::new)
                .id();
    }

    Promise promise(UUID id) {
        var known = active.get(id);
        return known == null ? read(id) : known;
    }

    private Promise read(UUID id) {
        var version = get(id);
        var promise = version.promise();
        if (version.status() == VersionStatus.ACTIVE) {
            active.put(id, promise);
        }
        return promise;
    }

    PolicyVersion get(UUID id) {
        return findByIdOptional(id).orElseThrow(PolicyProblem.NotFound::new);
    }

    /** Whether another version begins on the same day. */
    boolean isDateTaken(PolicyVersion by) {
        return count(
                        "status = ?1 and effectiveFrom = ?2 and id <> ?3",
                        VersionStatus.ACTIVE,
                        by.effectiveFrom(),
                        by.id())
                > 0;
    }

    int nextNumber() {
        return getEntityManager()
                        .createQuery("select coalesce(max(number), 0) from PolicyVersion", Integer.class)
                        .getSingleResult()
                + 1;
    }

    /** Newest first. */
    Page<PolicyVersion> page(@Nullable String cursor, int limit) {
        var before = Cursor.read(cursor, key -> Integer.valueOf(key.key().getFirst()));
        var rows = find("number < ?1 order by number desc", before == null ? Integer.MAX_VALUE : before)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.number()));
    }
}
