package dk.knudepunkt.cases.newcustomer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course of the company: one that there was, or the one that is judged. Those opened by mistake are none. */
record PastGuidance(
        UUID courseId, LocalDate startedOn, @Nullable LocalDate endedOn) {

    /** Of those that start on one day, one is the first. */
    static final Comparator<PastGuidance> BY_START =
            Comparator.comparing(PastGuidance::startedOn).thenComparing(PastGuidance::courseId);

    /** Whether it was there, on some day of which the reading asks, when the other one started. */
    boolean makesOld(PastGuidance judged, NewnessReading reading) {
        var window = reading.before(judged.startedOn());
        var isOfTheDay = reading.runsUpToTheStart() && startedOn.equals(judged.startedOn());
        return BY_START.compare(this, judged) < 0
                && (isOfTheDay || startedOn.isBefore(window.until()))
                && (endedOn == null || !endedOn.isBefore(window.from()));
    }
}
