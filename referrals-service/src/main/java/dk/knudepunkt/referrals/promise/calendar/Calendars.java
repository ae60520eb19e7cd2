package dk.knudepunkt.referrals.promise.calendar;

import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.promise.clock.WorkCalendar;
import dk.knudepunkt.referrals.promise.version.DatedVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The versions of the calendar. Those that are active never change, and are read once. */
@ApplicationScoped
public class Calendars implements DatedVersions<CalendarVersion> {

    private final Map<UUID, WorkCalendar> active = new ConcurrentHashMap<>();

    /** Which version applies to what happens on a day. */
    public UUID applyingOn(LocalDate day) {
        return findApplyingOn(day).orElseThrow(CalendarProblem.NotFound::new).id();
    }

    /** What a version says. */
    public WorkCalendar calendar(UUID id) {
        var known = active.get(id);
        return known == null ? read(id) : known;
    }

    private WorkCalendar read(UUID id) {
        var version = get(id);
        var calendar = version.calendar();
        if (!version.isDraft()) {
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
}
