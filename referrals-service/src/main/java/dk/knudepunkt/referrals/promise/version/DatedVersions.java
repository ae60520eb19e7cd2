package dk.knudepunkt.referrals.promise.version;

import dk.knudepunkt.platform.database.Remembered;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The versions of one thing. Those that are active never change, and their content is read once. */
public abstract class DatedVersions<C, V extends DatedVersion<C>> implements PanacheRepositoryBase<V, UUID> {

    private final Map<UUID, C> active = new ConcurrentHashMap<>();
    private final Remembered<LocalDate, UUID> applying = new Remembered<>();
    private final String kind;

    /**
     * Of a kind of version.
     *
     * @param kind as {@link DatedVersion#kind} says it
     */
    protected DatedVersions(String kind) {
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }

    /** A draft. */
    protected abstract V make(int number, VersionTerms<C> terms);

    /**
     * Which version applies on a day: the latest that is active by then, or the first one for the days before any. One that
     * another process has activated applies here a second later.
     */
    public UUID applyingOn(LocalDate day) {
        return applying.get(day, this::readApplyingOn);
    }

    /** One was activated. Public, as what has a state must be: a bean's stand-in passes on nothing less to one of another package. */
    public void forgetApplying(TransactionSynchronizationRegistry transactions) {
        applying.forgetAtTheEnd(transactions);
    }

    private UUID readApplyingOn(LocalDate day) {
        return latestBy(day).or(this::first).map(DatedVersion::id).orElseThrow(() -> VersionProblem.notFound(kind));
    }

    private Optional<V> latestBy(LocalDate day) {
        return find("status = ?1 and effectiveFrom <= ?2 order by effectiveFrom desc", VersionStatus.ACTIVE, day)
                .firstResultOptional();
    }

    private Optional<V> first() {
        return find("status = ?1 order by effectiveFrom", VersionStatus.ACTIVE).firstResultOptional();
    }

    public V get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> VersionProblem.notFound(kind));
    }

    /** What a version says. */
    public C content(UUID id) {
        var known = active.get(id);
        return known == null ? read(id) : known;
    }

    private C read(UUID id) {
        var version = get(id);
        var content = version.content();
        if (!version.isDraft()) {
            active.put(id, content);
        }
        return content;
    }

    /** Newest first. */
    public Page<V> page(@Nullable String cursor, int limit) {
        var before = Cursor.read(cursor, key -> Integer.valueOf(key.key().getFirst()));
        var rows = find("number < ?1 order by number desc", before == null ? Integer.MAX_VALUE : before)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.number()));
    }

    /** Whether another version begins on the same day. */
    boolean isDateTaken(V by) {
        return count(
                        "status = ?1 and effectiveFrom = ?2 and id <> ?3",
                        VersionStatus.ACTIVE,
                        by.effectiveFrom(),
                        by.id())
                > 0;
    }

    int nextNumber() {
        return find("order by number desc")
                        .firstResultOptional()
                        .map(DatedVersion::number)
                        .orElse(0)
                + 1;
    }
}
