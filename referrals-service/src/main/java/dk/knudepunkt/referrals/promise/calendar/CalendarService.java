package dk.knudepunkt.referrals.promise.calendar;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafting a calendar, revising the draft, making it active. */
@ApplicationScoped
@Transactional
public class CalendarService {

    private final Calendars calendars;
    private final Audit audit;
    private final InstantSource clock;

    CalendarService(Calendars calendars, Audit audit, InstantSource clock) {
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    CalendarVersion draft(CalendarTerms terms) {
        var calendar = new CalendarVersion(calendars.nextNumber(), terms);
        calendars.persist(calendar);
        return done("drafted", calendar);
    }

    CalendarVersion revise(UUID id, @Nullable IfMatch ifMatch, CalendarTerms terms) {
        var calendar = forChange(id, ifMatch);
        calendar.revise(terms);
        return done("revised", calendar);
    }

    CalendarVersion activate(UUID id, @Nullable IfMatch ifMatch) {
        var calendar = forChange(id, ifMatch);
        if (calendars.isDateTaken(calendar)) {
            throw new CalendarProblem.DateTaken(calendar.effectiveFrom()).at("/effectiveFrom");
        }
        calendar.activate(Denmark.dateOf(clock.instant()));
        return done("activated", calendar);
    }

    private CalendarVersion forChange(UUID id, @Nullable IfMatch ifMatch) {
        var calendar = calendars.get(id);
        IfMatch.check(ifMatch, calendar.version());
        return calendar;
    }

    private CalendarVersion done(String action, CalendarVersion calendar) {
        calendars.flush();
        audit.record(action, "calendar", calendar.id());
        return calendar;
    }
}
