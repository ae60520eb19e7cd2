package dk.knudepunkt.goals.course;

import java.util.Collection;
import java.util.List;

/** How many courses of each kind were completed in a span of days: enough for every count of that span. */
public record CourseTally(List<KindCount> counts) {

    /** How many courses of one kind. */
    public record KindCount(CourseKind kind, long courses) {}

    public long of(Collection<CourseKind> kinds) {
        return counts.stream()
                .filter(count -> kinds.contains(count.kind()))
                .mapToLong(KindCount::courses)
                .sum();
    }
}
