package dk.knudepunkt.goals.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CourseTallyTest {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate TO = LocalDate.of(2021, 12, 31);

    @Property
    void whatIsCountedAndWhatIsLeftOutAreAllThereIs(@ForAll List<CourseKind> completed, @ForAll Set<CourseKind> kinds) {
        var counted = new CourseSelection(FROM, TO, kinds);
        var tally = tally(completed);
        assertEquals(
                completed.size(),
                tally.of(kinds) + tally.of(counted.complement().kinds()));
    }

    @Property
    void noCourseIsBothCountedAndLeftOut(@ForAll Set<CourseKind> kinds) {
        var counted = new CourseSelection(FROM, TO, kinds);
        var leftOut = counted.complement();
        assertTrue(Collections.disjoint(counted.kinds(), leftOut.kinds()));
        assertEquals(List.of(counted.from(), counted.to()), List.of(leftOut.from(), leftOut.to()));
        assertEquals(kinds, leftOut.complement().kinds());
    }

    @Property
    void oneMoreCourseMovesItsKindByOneAndNoOther(@ForAll List<CourseKind> completed, @ForAll CourseKind another) {
        var before = tally(completed);
        var after = tally(completed, another);
        for (var kind : CourseKind.values()) {
            assertEquals(before.of(Set.of(kind)) + (kind == another ? 1 : 0), after.of(Set.of(kind)));
        }
    }

    private static CourseTally tally(List<CourseKind> completed, CourseKind... more) {
        return new CourseTally(EnumSet.allOf(CourseKind.class).stream()
                .map(kind -> new CourseTally.KindCount(
                        kind,
                        Collections.frequency(completed, kind) + Collections.frequency(Arrays.asList(more), kind)))
                .filter(count -> count.courses() > 0)
                .toList());
    }
}
