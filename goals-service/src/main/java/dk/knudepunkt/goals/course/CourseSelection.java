package dk.knudepunkt.goals.course;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The courses of some kinds that were completed in a span of days, both ends included. */
public record CourseSelection(LocalDate from, LocalDate to, Set<CourseKind> kinds) {

    /** The courses of the same days that this selection leaves out. */
    public CourseSelection complement() {
        var others = EnumSet.allOf(CourseKind.class);
        others.removeAll(kinds);
        return new CourseSelection(from, to, others);
    }
}
