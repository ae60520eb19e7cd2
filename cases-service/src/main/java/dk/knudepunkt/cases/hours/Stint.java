package dk.knudepunkt.cases.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody worked on one day.
 *
 * @param lateReason why it is told more than a week later
 */
public record Stint(
        LocalDate on,
        int minutes,
        HourLine line,
        @Nullable String note,
        @Nullable String lateReason) {

    /** Later it has to be said why. */
    private static final int DAYS_TO_TELL = 7;

    /** Refuses what nobody can have worked, or cannot tell so late without a reason. */
    void check(LocalDate today) {
        line.purpose().check();
        WorkDay.requireQuarters(minutes);
        if (minutes > WorkDay.LONGEST) {
            throw HourProblem.dayTooLong(on, minutes).at("/minutes");
        }
        if (on.isAfter(today)) {
            throw HourProblem.inFuture(today).at("/workedOn");
        }
        requireInTime(on, today);
    }

    void requireInTime(LocalDate day, LocalDate today) {
        var earliest = today.minusDays(DAYS_TO_TELL);
        if (day.isBefore(earliest) && (lateReason == null || lateReason.isBlank())) {
            throw HourProblem.late(earliest).at("/reason");
        }
    }
}
