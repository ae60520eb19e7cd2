package dk.knudepunkt.referrals.calendar;

import dk.knudepunkt.referrals.clock.WorkCalendar;
import java.time.LocalDate;

/**
 * What a version of the calendar says.
 *
 * @param effectiveFrom the first day, in Denmark, on which referrals are submitted under it
 */
record CalendarTerms(String name, LocalDate effectiveFrom, WorkCalendar calendar) {}
