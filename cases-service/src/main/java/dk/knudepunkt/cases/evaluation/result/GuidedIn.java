package dk.knudepunkt.cases.evaluation.result;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the guidance ended that is looked at.
 *
 * @param until the last of them
 */
record GuidedIn(LocalDate from, LocalDate until) {

    /** What is left out is this calendar year, up to today. */
    static GuidedIn of(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
        var last = until == null ? today : until;
        var first = from == null ? last.withDayOfYear(1) : from;
        if (last.isBefore(first)) {
            throw ResultProblem.periodReversed(first, last).at("/until");
        }
        return new GuidedIn(first, last);
    }
}
