package dk.knudepunkt.referrals.promise.clock;

import java.time.Duration;
import java.util.List;

/**
 * What the house promises.
 *
 * @param target the time within which a referral is handled
 * @param readings ways to read it, of which the first is shown first and decides when an answer is due
 * @param steps who is told when how much of the time is used, in order
 */
public record Promise(Duration target, List<Reading> readings, List<Step> steps) {

    /**
     * Who is told when so much of the time is used.
     *
     * @param percent of the target
     */
    public record Step(int percent, Recipient tell) {}

    public Reading first() {
        return readings.getFirst();
    }

    /** Counted time at which a step is reached. */
    public Duration at(Step step) {
        return target.multipliedBy(step.percent()).dividedBy(100);
    }

    /** Whether each step comes later than the one before it. */
    public boolean hasStepsInOrder() {
        for (var i = 1; i < steps.size(); i++) {
            if (steps.get(i).percent() <= steps.get(i - 1).percent()) {
                return false;
            }
        }
        return true;
    }
}
