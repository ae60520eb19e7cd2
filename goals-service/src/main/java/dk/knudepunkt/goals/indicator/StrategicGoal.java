package dk.knudepunkt.goals.indicator;

import dk.knudepunkt.goals.Wording;
import java.util.List;

/**
 * A goal of the vision. There are seven of them and eight indicators, since one goal is followed by two.
 *
 * @param indicators their codes
 */
public record StrategicGoal(int no, Wording title, List<String> indicators) {

    /** All goals, in the vision's order. */
    public record StrategicGoals(List<StrategicGoal> all) {}
}
