package dk.knudepunkt.referrals.promise.calendar;

import dk.knudepunkt.referrals.promise.clock.WorkCalendar;
import java.time.LocalDate;

/**
 * What a version of the calendar says.
 *
 * @param effectiveFrom the first day, in Denmark, on which referrals are submitted under it
 */
record CalendarTerms(String name, LocalDate effectiveFrom, WorkCalendar calendar) {}
