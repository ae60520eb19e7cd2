package dk.knudepunkt.goals.contract;

import java.util.Arrays;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * The four answers that a goal gives before it is agreed on (agenda of 2021, on local goals).
 *
 * @param measured how it is measured
 * @param decided how one can tell whether it is met
 * @param met when it is met
 * @param reported who reports to whom, and when
 */
public record GoalAnswers(
        @Nullable String measured,
        @Nullable String decided,
        @Nullable String met,
        @Nullable String reported) {

    static final GoalAnswers NONE = new GoalAnswers(null, null, null, null);

    /** Whether every answer that was given stands as it was. */
    boolean keeps(GoalAnswers before) {
        return keeps(before.measured, measured)
                && keeps(before.decided, decided)
                && keeps(before.met, met)
                && keeps(before.reported, reported);
    }

    private static boolean keeps(@Nullable String before, @Nullable String now) {
        return before == null || before.equals(now);
    }

    /** How many of the four are not given yet. */
    public int open() {
        var answers = Arrays.asList(measured, decided, met, reported);
        return Collections.frequency(answers, null);
    }
}
