package dk.knudepunkt.referrals.referral;

import static dk.knudepunkt.referrals.referral.ReferralFixtures.WEDNESDAY;
import static dk.knudepunkt.referrals.referral.ReferralFixtures.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final Instant THURSDAY = WEDNESDAY.plus(Duration.ofHours(20));

    @Test
    void promisesAnOutcomeWithin24Hours() {
        assertEquals(WEDNESDAY.plus(Duration.ofHours(24)), submitted().dueAt());
    }

    @Test
    void referenceBearsTheYearInDenmark() {
        var newYearInCopenhagen = Instant.parse("2025-12-31T23:30:00Z");
        var template = submitted();
        var referral = new Referral(
                7,
                new Referral.Submission(
                        "les-solroed", Channel.API, template.company(), template.contactPerson(), template.request()),
                "crm",
                newYearInCopenhagen);
        assertEquals("H-2026-000007", referral.reference());
    }

    @Test
    void acceptanceNamesCourseAndDeveloper() {
        var referral = submitted();
        var event = referral.accept(CourseKind.GROWTH_PLAN, "developer", THURSDAY);
        assertEquals(ReferralStatus.ACCEPTED, referral.status());
        assertEquals(Optional.of(THURSDAY), referral.handledAt());
        assertEquals(CourseKind.GROWTH_PLAN, event.courseKind());
        assertEquals("developer", event.developerId());
        assertEquals(referral.id(), event.referralId());
    }

    @Test
    void isHandledOnce() {
        var accepted = submitted();
        accepted.accept(CourseKind.SHORT, "developer", THURSDAY);
        assertRefused(() -> accepted.accept(CourseKind.SHORT, "developer", THURSDAY));
        assertRefused(() -> accepted.decline(DeclineReason.OTHER, "no", THURSDAY));

        var declined = submitted();
        declined.decline(DeclineReason.OUT_OF_SCOPE, "no", THURSDAY);
        assertRefused(() -> declined.accept(CourseKind.SHORT, "developer", THURSDAY));
        assertRefused(() -> declined.decline(DeclineReason.OTHER, "no", THURSDAY));
    }

    @Test
    void courseNeverGoesBack() {
        var referral = submitted();
        var course = UUID.randomUUID();
        referral.hearOfCourse(course, CourseStatus.COMPLETED);
        referral.hearOfCourse(course, CourseStatus.OPEN);
        assertEquals(Optional.of(CourseStatus.COMPLETED), referral.courseStatus());
        assertEquals(Optional.of(course), referral.courseId());
    }

    private static void assertRefused(Runnable action) {
        assertThrows(ReferralProblem.AlreadyHandled.class, action::run);
    }
}
