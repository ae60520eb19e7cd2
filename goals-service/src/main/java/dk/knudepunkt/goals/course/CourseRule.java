package dk.knudepunkt.goals.course;

import dk.knudepunkt.goals.feed.Rule;
import java.util.Map;
import java.util.Set;

/** Counts the courses of some kinds by their completion. */
public record CourseRule(Set<CourseKind> kinds) implements Rule<CountedCourse> {

    @Override
    public String counts() {
        return "kind in :kinds and specialised and not takenBack";
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("kinds", kinds);
    }

    @Override
    public CourseVerdict verdict(CountedCourse course) {
        if (!kinds.contains(course.kind())) {
            return CourseVerdict.OTHER_KIND;
        }
        if (!course.isSpecialised()) {
            return CourseVerdict.OTHER_ACCOUNT;
        }
        return course.isTakenBack() ? CourseVerdict.REOPENED : CourseVerdict.COUNTS;
    }
}
