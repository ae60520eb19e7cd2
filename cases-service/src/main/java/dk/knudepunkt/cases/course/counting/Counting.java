package dk.knudepunkt.cases.course.counting;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.CourseStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a course counts and why not elsewhere, by what the course knows; the definitions of the contract decide. */
@Schema(name = "CourseCounting")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Counting(
        UUID courseId,

        @Schema(examples = "2021", description = "The contract's year that it counts in; absent until it is completed")
        @Nullable
        Integer year,

        List<CountingLine> targets) {

    @Schema(name = "CourseCountingLine")
    public record CountingLine(@Schema(examples = "9.2") String target, CountingVerdict verdict) {}

    /** The targets that count courses by their kind. */
    private record Target(String code, Set<CourseKind> kinds) {}

    private static final List<Target> TARGETS = List.of(
            new Target("9.1", EnumSet.of(CourseKind.SHORT)),
            new Target("9.2", EnumSet.of(CourseKind.ACTION_PLAN)),
            new Target("9.3", EnumSet.of(CourseKind.GROWTH_PLAN, CourseKind.TRANSITION_PLAN)));

    public static Counting of(Course course) {
        return new Counting(
                course.id(),
                course.completedOn().map(day -> day.getYear()).orElse(null),
                TARGETS.stream()
                        .map(target -> new CountingLine(target.code(), verdict(target, course)))
                        .toList());
    }

    private static CountingVerdict verdict(Target target, Course course) {
        if (!target.kinds().contains(course.courseKind())) {
            return CountingVerdict.OTHER_KIND;
        }
        if (course.status() == CourseStatus.CANCELLED) {
            return CountingVerdict.CANCELLED;
        }
        if (!course.account().isSpecialised()) {
            return CountingVerdict.OTHER_ACCOUNT;
        }
        return course.status() == CourseStatus.COMPLETED ? CountingVerdict.COUNTS : CountingVerdict.WHEN_COMPLETED;
    }
}
