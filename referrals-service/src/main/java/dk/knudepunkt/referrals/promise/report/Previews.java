package dk.knudepunkt.referrals.promise.report;

import dk.knudepunkt.referrals.promise.calendar.Calendars;
import dk.knudepunkt.referrals.promise.policy.Pin;
import dk.knudepunkt.referrals.promise.policy.Promises;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Reckons a period's referrals anew under another version. One that does not exist is refused, referrals or none. */
@ApplicationScoped
class Previews {

    private final PromiseReports reports;
    private final Promises promises;
    private final Calendars calendars;

    Previews(PromiseReports reports, Promises promises, Calendars calendars) {
        this.reports = reports;
        this.promises = promises;
        this.calendars = calendars;
    }

    Preview underPolicy(UUID id, Period period) {
        promises.promise(id);
        return preview(period, pin -> new Pin(id, pin.calendarId()));
    }

    Preview underCalendar(UUID id, Period period) {
        calendars.content(id);
        return preview(period, pin -> new Pin(pin.policyId(), id));
    }

    private Preview preview(Period period, UnaryOperator<Pin> repinned) {
        return new Preview(
                period.from(),
                period.to(),
                reports.rows(period, GroupBy.READING),
                reports.rows(period, GroupBy.READING, repinned));
    }
}
