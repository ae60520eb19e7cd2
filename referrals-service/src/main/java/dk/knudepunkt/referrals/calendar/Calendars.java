package dk.knudepunkt.referrals.calendar;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.clock.WorkCalendar;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The versions of the calendar. Those that are active never change, and are read once. */
@ApplicationScoped
public class Calendars implements PanacheRepositoryBase<CalendarVersion, UUID> {

    private final Map<UUID, WorkCalendar> active = new ConcurrentHashMap<>();

    /** Which version applies to what happens on a day. */
    public UUID applyingOn(LocalDate day) {
        return find("status = ?1 and effectiveFrom <= ?2 order by effectiveFrom desc", VersionStatus.ACTIVE, day)
                .firstResultOptional()
                .or(() -> find("status = ?1 order by effectiveFrom", VersionStatus.ACTIVE)
                        .firstResultOptional())
                .orElseThrow(CalendarProblem.NotFound::new)
                .id();
    }

    /** What a version says. */
    public WorkCalendar calendar(UUID id) {
        var known = active.get(id);
        return known == null ? read(id) : known;
    }

    private WorkCalendar read(UUID id) {
        var version = get(id);
        var calendar = version.calendar();
        if (version.status() == VersionStatus.ACTIVE) {
            active.put(id, calendar);
        }
        return calendar;
    }

    /** The newest versions, for a page. */
    public List<CalendarView> newest() {
        return page(null, Page.DEFAULT_LIMIT).map(CalendarView::of).items();
    }

    CalendarVersion get(UUID id) {
        return findByIdOptional(id).orElseThrow(CalendarProblem.NotFound::new);
    }

    /** Whether another version begins on the same day. */
    boolean isDateTaken(CalendarVersion by) {
        return count(
                        "status = ?1 and effectiveFrom = ?2 and id <> ?3",
                        VersionStatus.ACTIVE,
                        by.effectiveFrom(),
                        by.id())
                > 0;
    }

    int nextNumber() {
        return getEntityManager()
                        .createQuery("select coalesce(max(number), 0) from CalendarVersion", Integer.class)
                        .getSingleResult()
                + 1;
    }

    /** Newest first. */
    Page<CalendarVersion> page(@Nullable String cursor, int limit) {
        var before = Cursor.read(cursor, key -> Integer.valueOf(key.key().getFirst()));
        var rows = find("number < ?1 order by number desc", before == null ? Integer.MAX_VALUE : before)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.number()));
    }
}
