package dk.knudepunkt.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/** When people are at work. */
final class OfficeHours {

    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    static final LocalTime OPENING = LocalTime.of(8, 0);
    static final LocalTime CLOSING = LocalTime.of(16, 0);

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private OfficeHours() {}

    static LocalDate workdayUpTo(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek()) ? workdayUpTo(day.minusDays(1)) : day;
    }

    /** What falls into the night or a weekend is done before people go home. */
    static ZonedDateTime lastUpTo(ZonedDateTime at) {
        if (at.toLocalTime().isBefore(OPENING)) {
            return lastUpTo(at.minusDays(1).with(CLOSING));
        }
        var workday = workdayUpTo(at.toLocalDate());
        var isLater = !workday.equals(at.toLocalDate()) || at.toLocalTime().isAfter(CLOSING);
        return isLater ? workday.atTime(CLOSING).atZone(ZONE) : at;
    }
}
