package dk.knudepunkt.cases.newcustomer.history;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a system knows whom it was in touch with: whoever it does not name it was not in touch with.
 *
 * @param from absent where it knows from the beginning of the house that kept it
 * @param until the last day; absent where it knows to this day, or the house has ceased
 */
public record KnownHistory(
        String system,
        HistoryKeeper keeper,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** How the courses of this register are called among the systems. */
    public static final String COURSES = "courses";

    /** The first day that it knows. */
    public LocalDate first() {
        return Objects.requireNonNullElse(from, LocalDate.MIN);
    }

    /** The last. */
    public LocalDate last() {
        return Objects.requireNonNullElse(until, LocalDate.MAX);
    }
}
