package dk.knudepunkt.referrals.promise.calendar;

import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.promise.clock.WorkCalendar;
import dk.knudepunkt.referrals.promise.version.DatedVersions;
import dk.knudepunkt.referrals.promise.version.VersionTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The versions of the calendar. */
@ApplicationScoped
public class Calendars extends DatedVersions<WorkCalendar, CalendarVersion> {

    Calendars() {
        super(CalendarVersion.KIND);
    }

    @Override
    protected CalendarVersion make(int number, VersionTerms<WorkCalendar> terms) {
        return new CalendarVersion(number, terms);
    }

    /** The newest versions, for a page. */
    public List<CalendarView> newest() {
        return page(null, Page.DEFAULT_LIMIT).map(CalendarView::of).items();
    }
}
