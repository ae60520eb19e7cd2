package dk.knudepunkt.referrals.referral;

import static dk.knudepunkt.referrals.referral.ReferralFixtures.WEDNESDAY;
import static dk.knudepunkt.referrals.referral.ReferralFixtures.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.referrals.referral.code.CourseKind;
import dk.knudepunkt.referrals.referral.code.GivenCourseStatus;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.unit.developer.Guide;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However letters about the courses of a referral are mixed up, lost on the way for a while and sent again, what was said last holds. */
class HeardCoursesTest {

    private static final Guide DEVELOPER = new Guide("developer", new UUID(4, 2));

    @Property
    void whatWasSaidLastHolds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int steps) {
        var random = new Random(seed);
        var said = said(random, steps);
        var last = said.getLast();
        var referral = accepted();
        mixed(said, random).forEach(news -> referral.hearOfCourse(news, WEDNESDAY));
        assertEquals(last.course(), referral.progress().course());
        assertEquals(
                last.status() == GivenCourseStatus.COMPLETED ? ReferralStatus.HELPED : ReferralStatus.ACCEPTED,
                referral.status());
    }

    /** A first version, which does not say when, comes before all that do. */
    @Property
    void anOldLetterThatComesAgainMovesNothing(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int steps) {
        var random = new Random(seed);
        var said = said(random, steps);
        var referral = accepted();
        said.forEach(news -> referral.hearOfCourse(news, WEDNESDAY));
        var known = referral.progress().course();
        for (var news : said.subList(0, said.size() - 1)) {
            assertEquals(List.of(), referral.hearOfCourse(news, WEDNESDAY));
            assertEquals(
                    List.of(),
                    referral.hearOfCourse(
                            new CourseNews(news.courseId(), news.happened(), news.reason(), null), WEDNESDAY));
        }
        assertEquals(known, referral.progress().course());
    }

    private static Referral accepted() {
        var referral = submitted();
        referral.accept(CourseKind.ACTION_PLAN, DEVELOPER, WEDNESDAY);
        return referral;
    }

    /** One course, and another one when it was given up; some things are said twice, each time later. */
    private static List<CourseNews> said(Random random, int steps) {
        var said = new ArrayList<CourseNews>();
        var course = new UUID(0, 1);
        say(said, course, EventKind.COURSE_OPENED);
        for (var step = 1; step < steps; step++) {
            var before = said.getLast();
            switch (before.status()) {
                case OPEN ->
                    say(said, course, random.nextBoolean() ? EventKind.COURSE_COMPLETED : EventKind.COURSE_CANCELLED);
                case COMPLETED -> say(said, course, EventKind.COURSE_REOPENED);
                case CANCELLED -> {
                    if (random.nextBoolean()) {
                        say(said, course, EventKind.COURSE_REOPENED);
                    } else {
                        course = new UUID(0, course.getLeastSignificantBits() + 1);
                        say(said, course, EventKind.COURSE_OPENED);
                    }
                }
            }
        }
        return said;
    }

    private static void say(List<CourseNews> said, UUID course, EventKind happened) {
        said.add(new CourseNews(course, happened, null, Instant.ofEpochSecond(said.size())));
    }

    private static List<CourseNews> mixed(List<CourseNews> said, Random random) {
        var mixed = new ArrayList<>(Stream.concat(said.stream(), said.stream().filter(news -> random.nextBoolean()))
                .toList());
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
