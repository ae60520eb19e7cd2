package dk.knudepunkt.referrals.referral.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.referrals.referral.CourseNews;
import dk.knudepunkt.referrals.referral.code.GivenCourseStatus;
import dk.knudepunkt.referrals.referral.history.EventKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A company is in a course as cases said last, whichever letter is heard last. The seed is in the name of a failed run. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class KnownCoursesTest {

    private static final List<EventKind> LATER =
            List.of(EventKind.COURSE_COMPLETED, EventKind.COURSE_CANCELLED, EventKind.COURSE_REOPENED);

    @Inject
    KnownCourses courses;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWasSaidLastHolds(long seed) {
        var random = new Random(seed);
        var course = UUID.randomUUID();
        var said = new ArrayList<>(List.of(news(course, EventKind.COURSE_OPENED, 0)));
        for (var second = 1; second < 6; second++) {
            said.add(news(course, LATER.get(random.nextInt(LATER.size())), second));
        }
        var isOpen = said.getLast().status() == GivenCourseStatus.OPEN;
        var heard = new ArrayList<>(said);
        heard.addAll(said);
        heard.add(new CourseNews(course, EventKind.COURSE_OPENED, null, null));
        Collections.shuffle(heard, random);
        heard.forEach(this::hear);
        assertEquals(isOpen, isInCourse(course));

        for (var old : LATER) {
            hear(news(course, old, -1));
        }
        assertEquals(isOpen, isInCourse(course));
    }

    private static CourseNews news(UUID course, EventKind happened, long second) {
        return new CourseNews(course, happened, null, second < 0 ? null : Instant.ofEpochSecond(second));
    }

    private void hear(CourseNews news) {
        QuarkusTransaction.requiringNew().run(() -> courses.heardOf(news, cvr(news.courseId())));
    }

    private boolean isInCourse(UUID course) {
        return QuarkusTransaction.requiringNew().call(() -> courses.isInCourse(List.of(cvr(course))));
    }

    /** The table asks nothing of a number. */
    private static String cvr(UUID course) {
        return course.toString().substring(0, 8);
    }
}
