package dk.knudepunkt.platform.time;

import java.time.LocalDate;
import java.util.function.BiFunction;

/** The days from one to another, both of them included; none where the last is before the first. */
public record DaySpan(LocalDate first, LocalDate last) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Refuses a day outside.
     *
     * @param refusal what to say, with the first and the last day that would do
     */
    public void require(LocalDate day, BiFunction<LocalDate, LocalDate, ? extends RuntimeException> refusal) {
        if (!includes(day)) {
            throw refusal.apply(first, last);
        }
    }
}
