package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.course.CourseFixtures.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.platform.time.Denmark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.function.Executable;

/** The laws of a course's dates, for any dates within a few months, so that all orders and equal dates come up. */
class CourseDatesTest {

    private static final String FIRST = "2021-01-01";
    private static final String LAST = "2021-03-31";

    @Property
    void completionIsAcceptedExactlyFromTheStartToToday(
            @ForAll @DateRange(min = FIRST, max = LAST) LocalDate start,
            @ForAll @DateRange(min = FIRST, max = LAST) LocalDate completion,
            @ForAll @DateRange(min = FIRST, max = LAST) LocalDate today) {
        Assume.that(!start.isAfter(today));
        var course = Course.broughtIn("crm", opening(start), today);
        if (completion.isBefore(start) || completion.isAfter(today)) {
            assertRefused("course-completion-out-of-range", () -> course.complete(completion, noon(today)));
            assertEquals(CourseStatus.OPEN, course.status());
        } else {
            course.complete(completion, noon(today));
            assertEquals(CourseStatus.COMPLETED, course.status());
        }
    }

    @Property
    void startIsAcceptedExactlyUpToToday(
            @ForAll @DateRange(min = FIRST, max = LAST) LocalDate start,
            @ForAll @DateRange(min = FIRST, max = LAST) LocalDate today) {
        if (start.isAfter(today)) {
            assertRefused("course-start-out-of-range", () -> Course.broughtIn("crm", opening(start), today));
        } else {
            assertEquals(start, Course.broughtIn("crm", opening(start), today).startedOn());
        }
    }

    @Property
    void startBeforeTheYear2000IsASlip(@ForAll @DateRange(min = "0001-01-01", max = "1999-12-31") LocalDate start) {
        var today = LocalDate.parse(LAST);
        assertRefused("course-start-out-of-range", () -> Course.broughtIn("crm", opening(start), today));
    }

    private static void assertRefused(String slug, Executable change) {
        assertEquals(slug, assertThrows(CourseProblem.class, change).slug());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Denmark.ZONE).toInstant();
    }
}
