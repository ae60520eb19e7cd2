package dk.knudepunkt.goals.course;

import dk.knudepunkt.goals.feed.Rule;
import java.util.Map;
import java.util.Set;

/** Counts the courses of some kinds by their completion. */
public record CourseRule(Set<CourseKind> kinds) implements Rule<CountedCourse> {

    @Override
    public String counts() {
        return "kind in :kinds";
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("kinds", kinds);
    }

    @Override
    public CourseVerdict verdict(CountedCourse course) {
        return kinds.contains(course.kind()) ? CourseVerdict.COUNTS : CourseVerdict.OTHER_KIND;
    }
}
