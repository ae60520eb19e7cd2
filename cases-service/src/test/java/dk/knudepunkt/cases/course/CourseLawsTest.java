package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.HalfPastMidnight.TODAY;
import static dk.knudepunkt.cases.course.CourseFixtures.FEBRUARY;
import static dk.knudepunkt.cases.course.CourseFixtures.account;
import static dk.knudepunkt.cases.course.CourseFixtures.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.cases.account.AccountKind;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CorrectReason;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.PauseReason;
import dk.knudepunkt.cases.course.code.ReopenReason;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.course.counting.Counting;
import dk.knudepunkt.cases.course.event.CourseEvent;
import dk.knudepunkt.cases.course.event.CourseEvent.Cancelled;
import dk.knudepunkt.cases.course.event.CourseEvent.Completed;
import dk.knudepunkt.cases.course.event.CourseEvent.Corrected;
import dk.knudepunkt.cases.course.event.CourseEvent.Opened;
import dk.knudepunkt.cases.course.event.CourseEvent.Reopened;
import dk.knudepunkt.cases.course.event.CourseEvent.Superseded;
import dk.knudepunkt.cases.course.event.CourseFacts;
import dk.knudepunkt.cases.course.part.Correction;
import dk.knudepunkt.cases.course.part.Focus;
import dk.knudepunkt.cases.developer.Guide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Whatever is done to a course, and whatever is refused, whoever hears of it in any order, and twice, counts it as it counts itself. */
class CourseLawsTest {

    /** As the tests' clock has it. */
    private static final Instant NOW = Instant.parse("2026-06-30T22:30:00Z");

    private static final List<AccountKind> ACCOUNTS = List.of(AccountKind.values());

    @Property
    void whoeverHearsOfItCountsTheSame(@ForAll long seed, @ForAll @IntRange(max = 40) int deeds) {
        var random = new Random(seed);
        var course = Course.broughtIn("crm", opening(FEBRUARY), TODAY);
        var told = play(course, deeds, random);
        var twice = new ArrayList<>(Stream.concat(told.stream(), told.stream().filter(event -> random.nextBoolean()))
                .toList());
        Collections.shuffle(twice, random);
        var counting = Counting.of(course);
        var heard = Heard.of(twice);
        assertEquals(
                counting.targets().stream()
                        .collect(Collectors.toMap(
                                Counting.CountingLine::target,
                                line -> line.verdict().name())),
                heard.counting());
        assertEquals(counting.year(), heard.completedOn == null ? null : heard.completedOn.getYear());
    }

    /** Each message says rightly what it takes the place of. */
    @Property
    void whatIsSupersededWasSaid(@ForAll long seed, @ForAll @IntRange(max = 40) int deeds) {
        var random = new Random(seed);
        var course = Course.broughtIn("crm", opening(FEBRUARY), TODAY);
        var told = play(course, deeds, random);
        for (var each = 1; each < told.size(); each++) {
            var before = Heard.of(told.subList(0, each));
            switch (told.get(each)) {
                case Corrected corrected ->
                    assertEquals(new Superseded(before.facts, before.completedOn), corrected.superseded());
                case Reopened reopened ->
                    assertEquals(
                            Objects.requireNonNullElse(before.completedOn, before.cancelledOn), reopened.superseded());
                default -> {}
            }
        }
    }

    private static List<CourseEvent> play(Course course, int deeds, Random random) {
        var told = new ArrayList<CourseEvent>();
        told.add(course.opened(null, null, NOW));
        for (var deed = 1; deed <= deeds; deed++) {
            var before = List.of(course.stand(), Counting.of(course), course.developerId());
            try {
                told.add(deed(course, random, NOW.plusMillis(deed)));
            } catch (CourseProblem refused) {
                assertEquals(before, List.of(course.stand(), Counting.of(course), course.developerId()));
            }
        }
        return told;
    }

    private static CourseEvent deed(Course course, Random random, Instant now) {
        return switch (random.nextInt(8)) {
            case 0 -> course.complete(day(random), now);
            case 1 -> course.cancel(one(CancelReason.values(), random), day(random), now);
            case 2 -> course.reopen(one(ReopenReason.values(), random), now);
            case 3 -> course.pause(one(PauseReason.values(), random), day(random), now);
            case 4 -> course.resume(day(random), now);
            case 5 -> course.becomePlan(one(CourseKind.values(), random), now);
            case 6 -> {
                var to = "developer-" + random.nextInt(3);
                yield course.transfer(new Guide(course.developerId(), null), new Guide(to, new UUID(4, 2)), now);
            }
            default -> course.correct(correction(course, random), one(CorrectReason.values(), random), now);
        };
    }

    private static Correction correction(Course course, Random random) {
        var completedOn = course.completedOn().map(day -> random.nextBoolean() ? day : day(random));
        return new Correction(
                random.nextBoolean() ? course.startedOn() : day(random),
                completedOn.orElse(null),
                one(CourseKind.values(), random),
                course.seat(),
                Focus.on(account(ACCOUNTS.get(random.nextInt(ACCOUNTS.size())))).outFor(one(Segment.values(), random)));
    }

    private static <T> T one(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    /** Sometimes one that will not do. */
    private static LocalDate day(Random random) {
        return FEBRUARY.minusDays(30).plusDays(random.nextInt(2_100));
    }

    /** What somebody knows of a course who reads its messages alone, and puts them in the order in which they were said. */
    private static final class Heard {

        private static final Map<String, List<CourseKind>> TARGETS = Map.of(
                "9.1", List.of(CourseKind.SHORT),
                "9.2", List.of(CourseKind.ACTION_PLAN),
                "9.3", List.of(CourseKind.GROWTH_PLAN, CourseKind.TRANSITION_PLAN));

        private CourseFacts facts;
        private @Nullable LocalDate completedOn;
        private @Nullable LocalDate cancelledOn;

        private Heard(CourseFacts facts) {
            this.facts = facts;
        }

        static Heard of(Collection<CourseEvent> told) {
            var inOrder = told.stream()
                    .distinct()
                    .sorted(Comparator.comparing(CourseEvent::recordedAt))
                    .toList();
            var heard = new Heard(((Opened) inOrder.getFirst()).facts());
            inOrder.forEach(heard::hear);
            return heard;
        }

        private void hear(CourseEvent event) {
            switch (event) {
                case Completed completed -> {
                    facts = completed.facts();
                    completedOn = completed.completedOn();
                }
                case Cancelled cancelled -> cancelledOn = cancelled.validOn();
                case Reopened reopened -> {
                    completedOn = null;
                    cancelledOn = null;
                }
                case Corrected corrected -> {
                    facts = corrected.facts();
                    completedOn = corrected.completedOn();
                }
                default -> {}
            }
        }

        Map<String, String> counting() {
            return TARGETS.keySet().stream().collect(Collectors.toMap(target -> target, this::verdict));
        }

        private String verdict(String target) {
            if (!TARGETS.getOrDefault(target, List.of()).contains(facts.courseKind())) {
                return "OTHER_KIND";
            }
            if (cancelledOn != null) {
                return "CANCELLED";
            }
            if (facts.account() != AccountKind.SPECIALISED) {
                return "OTHER_ACCOUNT";
            }
            return completedOn == null ? "WHEN_COMPLETED" : "COUNTS";
        }
    }
}
