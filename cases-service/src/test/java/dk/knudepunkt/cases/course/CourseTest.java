package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.HalfPastMidnight.TODAY;
import static dk.knudepunkt.cases.course.CourseFixtures.FEBRUARY;
import static dk.knudepunkt.cases.course.CourseFixtures.MAY;
import static dk.knudepunkt.cases.course.CourseFixtures.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.cases.account.AccountKind;
import dk.knudepunkt.cases.course.ReferralListener.AcceptedReferral;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.cases.course.code.ReopenReason;
import dk.knudepunkt.cases.developer.Guide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final AcceptedReferral REFERRAL = new AcceptedReferral(
            UUID.randomUUID(),
            "H-2021-000042",
            "les-solroed",
            "12345674",
            "269",
            CourseKind.GROWTH_PLAN,
            "developer",
            Instant.parse("2021-03-31T22:30:00Z"));

    /** As the tests' clock has it. */
    private static final Instant NOW = Instant.parse("2026-06-30T22:30:00Z");

    private static final Guide DEVELOPER = new Guide("developer", new UUID(4, 2));

    @Test
    void referredCourseStartsOnTheDateOfAcceptanceInDenmark() {
        var course = Course.of(
                REFERRAL.origin(),
                REFERRAL.opening(CourseFixtures.company(), DEVELOPER, CourseFixtures.account(AccountKind.SPECIALISED)));
        assertEquals(LocalDate.of(2021, 4, 1), course.startedOn());
        assertEquals(CourseStatus.OPEN, course.status());
        assertEquals(Optional.of(REFERRAL.referralId()), course.referralId());
        assertEquals(Optional.of("H-2021-000042"), course.referralReference());
        assertEquals(Optional.of("les-solroed"), course.unitCode());
        assertEquals(Optional.empty(), course.broughtInBy());
    }

    @Test
    void openedNamesTheReferralOnlyWhereThereIsOne() {
        var referred = Course.of(
                        REFERRAL.origin(),
                        REFERRAL.opening(
                                CourseFixtures.company(), DEVELOPER, CourseFixtures.account(AccountKind.SPECIALISED)))
                .opened(DEVELOPER.pseudonym(), null, NOW);
        assertEquals(REFERRAL.referralId(), referred.referralId());
        assertEquals("les-solroed", referred.unitCode());
        assertEquals(DEVELOPER.pseudonym(), referred.developerId());

        var broughtIn = Course.broughtIn("crm", opening(FEBRUARY), TODAY).opened(null, null, NOW);
        assertNull(broughtIn.referralId());
        assertNull(broughtIn.unitCode());
        assertEquals(FEBRUARY, broughtIn.facts().startedOn());
    }

    @Test
    void completionIsDated() {
        var course = Course.broughtIn("crm", opening(FEBRUARY), TODAY);
        var event = course.complete(MAY, NOW);
        assertEquals(MAY, event.completedOn());
        assertEquals(FEBRUARY, event.facts().startedOn());
        assertEquals(course.id(), event.courseId());
        assertEquals(CourseStatus.COMPLETED, course.status());
        assertEquals(Optional.of(MAY), course.completedOn());
    }

    @Test
    void isCompletedOnce() {
        var course = Course.broughtIn("crm", opening(FEBRUARY), TODAY);
        course.complete(MAY, NOW);
        var refusal = assertThrows(CourseProblem.class, () -> course.complete(TODAY, NOW));
        assertEquals("course-already-completed", refusal.slug());
        assertEquals(List.of("reopening", "correction"), refusal.actions());
        assertEquals(Optional.of(MAY), course.completedOn());
    }

    @Test
    void cancellationIsAnEndWithoutACompletion() {
        var course = Course.broughtIn("crm", opening(FEBRUARY), TODAY);
        var event = course.cancel(CancelReason.CEASED, MAY, NOW);
        assertEquals(MAY, event.validOn());
        assertEquals(NOW, event.recordedAt());
        assertEquals(CourseStatus.CANCELLED, course.status());
        assertEquals(Optional.of(MAY), course.endedOn());
        assertEquals(Optional.empty(), course.completedOn());
        var refusal = assertThrows(CourseProblem.class, () -> course.complete(TODAY, NOW));
        assertEquals("course-action-not-open", refusal.slug());
    }

    @Test
    void cancellationIsNeitherBeforeTheStartNorInTheFuture() {
        var course = Course.broughtIn("crm", opening(FEBRUARY), TODAY);
        for (var day : List.of(FEBRUARY.minusDays(1), TODAY.plusDays(1))) {
            var refusal = assertThrows(CourseProblem.class, () -> course.cancel(CancelReason.CEASED, day, NOW));
            assertEquals("course-cancellation-out-of-range", refusal.slug());
        }
    }

    @Test
    void reopeningSaysWhichEndDoesNotHoldAnyMore() {
        var course = Course.broughtIn("crm", opening(FEBRUARY), TODAY);
        course.complete(MAY, NOW);
        assertEquals(MAY, course.reopen(ReopenReason.MISTAKE, NOW).superseded());
        assertEquals(CourseStatus.OPEN, course.status());
        assertEquals(Optional.empty(), course.endedOn());
        course.cancel(CancelReason.CEASED, TODAY, NOW);
        assertEquals(TODAY, course.reopen(ReopenReason.MISTAKE, NOW).superseded());
        assertNull(course.stand().cancelReason());
        course.complete(TODAY, NOW);
        assertEquals(CourseStatus.COMPLETED, course.status());
    }
}
