package dk.knudepunkt.goals.feed;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.course.CompletedCourse;
import dk.knudepunkt.goals.course.CountedCourse;
import dk.knudepunkt.goals.course.CountedCourses;
import dk.knudepunkt.goals.course.CourseKind;
import dk.knudepunkt.goals.course.CourseRule;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The laws of a feed, with every set of kinds of course as a rule. 2017 belongs to this test alone. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FeedTest {

    private static final LocalDate FROM = LocalDate.of(2017, 1, 1);
    private static final LocalDate TO = LocalDate.of(2017, 12, 31);

    private static final Map<CourseKind, Integer> COMPLETED = Map.of(
            CourseKind.SHORT, 1, CourseKind.ACTION_PLAN, 2, CourseKind.GROWTH_PLAN, 3, CourseKind.TRANSITION_PLAN, 4);

    @Inject
    CountedCourses courses;

    @Test
    void whatCountsAndWhatDoesNotAreAllThereIsAndTheTallyIsTheList() {
        var all = COMPLETED.entrySet().stream()
                .flatMap(kind -> IntStream.range(0, kind.getValue())
                        .mapToObj(i -> CompletedCourse.of(kind.getKey().name(), i == 0 ? "2017-01-01" : "2017-12-31")))
                .map(CompletedCourse::announce)
                .map(CompletedCourse::id)
                .collect(toSet());
        CompletedCourse.of("SHORT", "2016-12-31").announce();
        CompletedCourse.of("SHORT", "2018-01-01").announce();
        var everyKind = new CourseRule(EnumSet.allOf(CourseKind.class));
        Awaitility.await().until(() -> ids(everyKind, false).containsAll(all));
        assertEquals(all, ids(everyKind, false));

        for (var kinds : subsets()) {
            var rule = new CourseRule(kinds);
            var counted = ids(rule, false);
            var leftOut = ids(rule, true);
            var both = new HashSet<>(counted);
            both.retainAll(leftOut);
            assertTrue(both.isEmpty(), () -> kinds + " both counts and leaves out " + both);
            assertEquals(all.size(), counted.size() + leftOut.size());
            assertEquals(kinds.stream().mapToInt(COMPLETED::get).sum(), counted.size());
            assertEquals(counted.size(), n(rule));
        }
    }

    @Test
    @TestTransaction
    void rulesAskedTogetherAnswerAsEachAlone() {
        var rules = subsets().stream().map(CourseRule::new).toList();
        var together = courses.tally(rules, FROM, TO);
        for (var rule : rules) {
            assertEquals(courses.tally(List.of(rule), FROM, TO).get(rule), together.get(rule));
        }
    }

    @TestTransaction
    Set<UUID> ids(CourseRule rule, boolean excluded) {
        var selection = new Selection<>(rule, FROM, TO, excluded);
        return courses.page(selection, null, 200).items().stream()
                .map(CountedCourse::id)
                .collect(toSet());
    }

    @TestTransaction
    long n(CourseRule rule) {
        return Objects.requireNonNull(courses.tally(List.of(rule), FROM, TO).get(rule))
                .n();
    }

    private static List<Set<CourseKind>> subsets() {
        var subsets = new ArrayList<Set<CourseKind>>(List.of(Set.of()));
        for (var kind : CourseKind.values()) {
            for (var smaller : List.copyOf(subsets)) {
                var larger = new HashSet<>(smaller);
                larger.add(kind);
                subsets.add(larger);
            }
        }
        return subsets;
    }
}
