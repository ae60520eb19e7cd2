package dk.knudepunkt.referrals.promise.version;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The versions of one thing. */
public interface DatedVersions<V extends DatedVersion> extends PanacheRepositoryBase<V, UUID> {

    /** The version that applies on a day: the latest that is active by then, or the first one for the days before any. */
    default Optional<V> findApplyingOn(LocalDate day) {
        return find("status = ?1 and effectiveFrom <= ?2 order by effectiveFrom desc", VersionStatus.ACTIVE, day)
                .firstResultOptional()
                .or(() -> find("status = ?1 order by effectiveFrom", VersionStatus.ACTIVE)
                        .firstResultOptional());
    }

    /** Whether another version begins on the same day. */
    default boolean isDateTaken(V by) {
        return count(
                        "status = ?1 and effectiveFrom = ?2 and id <> ?3",
                        VersionStatus.ACTIVE,
                        by.effectiveFrom(),
                        by.id())
                > 0;
    }

    default int nextNumber() {
        return find("order by number desc")
                        .firstResultOptional()
                        .map(DatedVersion::number)
                        .orElse(0)
                + 1;
    }

    /** Newest first. */
    default Page<V> page(@Nullable String cursor, int limit) {
        var before = Cursor.read(cursor, key -> Integer.valueOf(key.key().getFirst()));
        var rows = find("number < ?1 order by number desc", before == null ? Integer.MAX_VALUE : before)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.number()));
    }
}
