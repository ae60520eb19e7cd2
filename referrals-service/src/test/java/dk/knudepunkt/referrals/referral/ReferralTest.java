package dk.knudepunkt.referrals.referral;

import static dk.knudepunkt.referrals.referral.ReferralFixtures.WEDNESDAY;
import static dk.knudepunkt.referrals.referral.ReferralFixtures.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.referrals.referral.code.Channel;
import dk.knudepunkt.referrals.referral.code.CourseKind;
import dk.knudepunkt.referrals.referral.code.DeclineReason;
import dk.knudepunkt.referrals.referral.code.ForwardTarget;
import dk.knudepunkt.referrals.referral.code.GivenCourseStatus;
import dk.knudepunkt.referrals.referral.code.ReferralEnd;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import dk.knudepunkt.referrals.referral.code.ReopenReason;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.history.ReferralEvent;
import dk.knudepunkt.referrals.unit.developer.Guide;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralTest {

    private static final Instant THURSDAY = WEDNESDAY.plus(Duration.ofHours(20));
    private static final Guide DEVELOPER = new Guide("developer", new UUID(4, 2));

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
                new Submission(
                        "les-solroed",
                        null,
                        Channel.API,
                        template.company(),
                        template.contactPerson(),
                        template.request()),
                "crm",
                newYearInCopenhagen,
                ReferralFixtures.promised(newYearInCopenhagen));
        assertEquals("H-2026-000007", referral.reference());
    }

    @Test
    void acceptanceNamesCourseAndDeveloper() {
        var referral = submitted();
        var event = referral.accept(CourseKind.GROWTH_PLAN, DEVELOPER, THURSDAY);
        assertEquals(ReferralStatus.ACCEPTED, referral.status());
        assertEquals(
                Optional.of(Outcome.acceptance(CourseKind.GROWTH_PLAN, "developer", THURSDAY)), referral.outcome());
        assertEquals(CourseKind.GROWTH_PLAN, event.courseKind());
        assertEquals(DEVELOPER, event.developer());
        assertEquals(referral.id(), event.referralId());
    }

    @Test
    void thePromiseWaitsWhileTheBallIsWithTheUnit() {
        var referral = submitted();
        referral.ask("Eksporterer de?", WEDNESDAY.plus(Duration.ofMinutes(90)));
        assertEquals(ReferralStatus.QUESTION, referral.status());
        var due = WEDNESDAY.plus(Duration.ofHours(140)).plus(Duration.ofMinutes(22 * 60 + 30));
        var answered = referral.answer("Ja", WEDNESDAY.plus(Duration.ofHours(140)), due);
        assertEquals(ReferralStatus.SUBMITTED, referral.status());
        assertEquals(due, answered.dueAt());
        assertEquals(due, referral.dueAt());
        assertEquals(Optional.empty(), referral.outcome());
    }

    @Test
    void aCompanyIsGivenUpOnlyAfterThreeAttempts() {
        var referral = submitted();
        assertEquals(List.of(), referral.progress().endsIn(referral.status()));
        for (var attempt = 1; attempt <= 3; attempt++) {
            var refused = assertThrows(
                    ReferralProblem.class, () -> referral.close(ReferralEnd.NOT_REACHABLE, null, THURSDAY));
            assertEquals("referral-too-few-attempts", refused.slug());
            assertFalse(refused.actions().contains("closure"));
            assertEquals(attempt, referral.attemptContact(null, THURSDAY).attempt());
        }
        assertEquals(List.of(ReferralEnd.NOT_REACHABLE), referral.progress().endsIn(referral.status()));
        referral.close(ReferralEnd.NOT_REACHABLE, null, THURSDAY);
        assertEquals(ReferralStatus.NOT_REACHABLE, referral.status());
        assertEquals(Optional.of(THURSDAY), referral.endedAt());
    }

    @Test
    void closingIsNotHelping() {
        assertRefused("referral-end-not-open", () -> submitted().close(ReferralEnd.HELPED, null, THURSDAY));
        var forwarded = submitted();
        forwarded.forward(ForwardTarget.CLUSTER, "Klyngen ringer", THURSDAY);
        assertRefused("referral-end-not-open", () -> forwarded.close(ReferralEnd.HELPED, null, THURSDAY));
        assertEquals(
                ReferralEnd.REDIRECTED,
                forwarded.close(ReferralEnd.REDIRECTED, null, THURSDAY).end());
    }

    @Test
    void reopeningBeginsAnewWithTheTimeThatWasLeft() {
        var referral = submitted();
        referral.decline(DeclineReason.OTHER, "nej", THURSDAY);
        var monday = THURSDAY.plus(Duration.ofDays(4));
        referral.reopen(ReopenReason.MISTAKE, "for hurtigt", monday, monday.plus(Duration.ofHours(4)));
        assertEquals(ReferralStatus.SUBMITTED, referral.status());
        assertEquals(monday.plus(Duration.ofHours(4)), referral.dueAt());
        assertEquals(Optional.empty(), referral.outcome());
        assertEquals(Optional.empty(), referral.endedAt());
    }

    @Test
    void courseNeverGoesBack() {
        var referral = submitted();
        var course = UUID.randomUUID();
        referral.hearOfCourse(new CourseNews(course, EventKind.COURSE_COMPLETED, null, null), THURSDAY);
        assertEquals(
                List.of(),
                referral.hearOfCourse(new CourseNews(course, EventKind.COURSE_OPENED, null, null), THURSDAY));
        assertEquals(
                new ReferralProgress.HeardCourse(course, GivenCourseStatus.COMPLETED, null),
                referral.progress().course());
    }

    @Test
    void aCompletedCourseIsTheHelp() {
        var referral = submitted();
        referral.accept(CourseKind.SHORT, DEVELOPER, THURSDAY);
        var events = referral.hearOfCourse(
                new CourseNews(UUID.randomUUID(), EventKind.COURSE_COMPLETED, null, null), THURSDAY);
        assertEquals(2, events.size());
        assertEquals(ReferralStatus.HELPED, referral.status());
    }

    @Test
    void aCancelledCourseIsNoHelpAndIsHeardOnce() {
        var referral = submitted();
        referral.accept(CourseKind.SHORT, DEVELOPER, THURSDAY);
        var news = new CourseNews(UUID.randomUUID(), EventKind.COURSE_CANCELLED, "CEASED", null);
        assertEquals(
                List.of(new ReferralEvent.CourseHeardOf(
                        referral.id(), news.courseId(), EventKind.COURSE_CANCELLED, "CEASED", THURSDAY)),
                referral.hearOfCourse(news, THURSDAY));
        assertEquals(List.of(), referral.hearOfCourse(news, THURSDAY));
        assertEquals(ReferralStatus.ACCEPTED, referral.status());
    }

    @Test
    void theHelpIsTakenBackWhenTheCourseGoesOn() {
        var referral = submitted();
        referral.accept(CourseKind.SHORT, DEVELOPER, THURSDAY);
        var course = UUID.randomUUID();
        referral.hearOfCourse(new CourseNews(course, EventKind.COURSE_COMPLETED, null, null), THURSDAY);
        referral.hearOfCourse(new CourseNews(course, EventKind.COURSE_REOPENED, "MISTAKE", null), THURSDAY);
        assertEquals(ReferralStatus.ACCEPTED, referral.status());
        assertEquals(Optional.empty(), referral.endedAt());
        assertEquals(
                2,
                referral.hearOfCourse(new CourseNews(course, EventKind.COURSE_COMPLETED, null, null), THURSDAY)
                        .size());
        assertEquals(ReferralStatus.HELPED, referral.status());
    }

    /** Every cell of the table: what each action does to a referral in each state, or with which refusal it is met. */
    @ParameterizedTest
    @MethodSource
    void everyActionInEveryStateIsLegalOrRefusedByName(ReferralStatus status, ReferralAction action) {
        var referral = in(status);
        if (action.isOpenIn(status)) {
            perform(action, referral);
            assertTrue(action == ReferralAction.CONTACT_ATTEMPT || status.next().contains(referral.status()));
            return;
        }
        var offered =
                ReferralAction.openTo(referral).stream().map(Object::toString).toList();
        var refused = assertThrows(ReferralProblem.class, () -> perform(action, referral));
        assertEquals(offered, refused.actions());
        assertFalse(offered.contains(action.toString()));
        assertEquals(status, referral.status());
    }

    static Stream<Arguments> everyActionInEveryStateIsLegalOrRefusedByName() {
        return Arrays.stream(ReferralStatus.values())
                .flatMap(status -> Arrays.stream(ReferralAction.values()).map(action -> Arguments.of(status, action)));
    }

    private static void assertRefused(String slug, Executable action) {
        assertEquals(slug, assertThrows(ReferralProblem.class, action).slug());
    }

    private static Referral in(ReferralStatus status) {
        var referral = submitted();
        switch (status) {
            case SUBMITTED -> {}
            case QUESTION -> referral.ask("?", THURSDAY);
            case ACCEPTED -> referral.accept(CourseKind.SHORT, DEVELOPER, THURSDAY);
            case FORWARDED -> referral.forward(ForwardTarget.CLUSTER, "x", THURSDAY);
            case DECLINED -> referral.decline(DeclineReason.OTHER, "x", THURSDAY);
            case WITHDRAWN -> referral.withdraw(null, THURSDAY);
            case HELPED, REDIRECTED, NOT_REACHABLE -> {
                referral.accept(CourseKind.SHORT, DEVELOPER, THURSDAY);
                tryThrice(referral);
                referral.close(ReferralEnd.valueOf(status.name()), null, THURSDAY);
            }
        }
        return referral;
    }

    private static void perform(ReferralAction action, Referral referral) {
        switch (action) {
            case ACCEPTANCE -> referral.accept(CourseKind.SHORT, DEVELOPER, THURSDAY);
            case QUESTION -> referral.ask("?", THURSDAY);
            case FORWARDING -> referral.forward(ForwardTarget.CLUSTER, "x", THURSDAY);
            case DECLINE -> referral.decline(DeclineReason.OTHER, "x", THURSDAY);
            case CONTACT_ATTEMPT -> referral.attemptContact(null, THURSDAY);
            case CLOSURE -> {
                if (action.isOpenIn(referral.status())) {
                    tryThrice(referral);
                }
                referral.close(ReferralEnd.NOT_REACHABLE, null, THURSDAY);
            }
            case ANSWER -> referral.answer("!", THURSDAY, THURSDAY);
            case WITHDRAWAL -> referral.withdraw(null, THURSDAY);
            case REOPENING -> referral.reopen(ReopenReason.OTHER, "x", THURSDAY, THURSDAY);
        }
    }

    private static void tryThrice(Referral referral) {
        for (var attempt = 0; attempt < ReferralEnd.ATTEMPTS_BEFORE_GIVING_UP; attempt++) {
            referral.attemptContact(null, THURSDAY);
        }
    }
}
