package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a municipality that owes a confirmation is asked again, and how often at most: once at each step, and never twice
 * within a week, whoever asks.
 *
 * @param steps days after the last day to confirm, or before it where negative
 */
record ReminderSchedule(List<Integer> steps) {

    static final Duration QUIET = Duration.ofDays(7);

    /** A step missed for longer, because nobody was there to send it, is passed over. */
    private static final int MADE_UP_FOR_DAYS = 14;

    /** A year is confirmed before it begins. */
    static LocalDate lastDay(int year) {
        return LocalDate.of(year - 1, Month.DECEMBER, 31);
    }

    /** The step that is to be sent on a day for a year: the latest of those that have begun. */
    Optional<Integer> stepOn(LocalDate today, int year) {
        return steps.stream()
                .filter(step -> isCurrent(lastDay(year).plusDays(step), today))
                .max(naturalOrder());
    }

    private static boolean isCurrent(LocalDate from, LocalDate today) {
        return !today.isBefore(from) && today.isBefore(from.plusDays(MADE_UP_FOR_DAYS));
    }

    /** Whether one who was asked then is left in peace now. */
    static boolean isQuiet(@Nullable Instant askedAt, Instant now) {
        return askedAt != null && now.isBefore(askedAt.plus(QUIET));
    }
}
