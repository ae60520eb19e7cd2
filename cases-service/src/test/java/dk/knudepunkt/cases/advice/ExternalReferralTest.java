package dk.knudepunkt.cases.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.cases.advice.code.ExternalReferralStatus;
import dk.knudepunkt.cases.advice.code.ExternalTarget;
import dk.knudepunkt.cases.advice.code.TradeAdviser;
import dk.knudepunkt.cases.course.CourseFixtures;
import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import dk.knudepunkt.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom a company is referred, and what becomes of it. */
class ExternalReferralTest {

    private static final LocalDate APRIL = LocalDate.of(2021, 4, 12);
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 1);
    private static final Instant NOW = Instant.parse("2021-06-01T08:00:00Z");

    private final ExternalReferral referral = made(ExternalTarget.CLUSTER, null, APRIL);

    @Test
    void isGuidedOnce() {
        assertEquals(ExternalReferralStatus.PLANNED, referral.status());
        assertEquals(
                LocalDate.of(2021, 5, 20),
                referral.guide(LocalDate.of(2021, 5, 20), NOW).validOn());
        assertEquals(ExternalReferralStatus.GUIDED, referral.status());
        assertRefused("external-referral-guided", () -> referral.guide(TODAY, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-04-11", "2021-06-02"})
    void guidanceIsBetweenTheReferralAndToday(String on) {
        assertRefused("external-guidance-out-of-range", () -> referral.guide(LocalDate.parse(on), NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-31", "2021-06-02"})
    void referralIsBetweenTheStartOfTheCourseAndToday(String on) {
        assertRefused("external-referral-out-of-range", () -> made(ExternalTarget.CLUSTER, null, LocalDate.parse(on)));
    }

    @Test
    void onlyTheTradeCouncilHasTwoKindsOfAdvisers() {
        made(ExternalTarget.TRADE_COUNCIL, TradeAdviser.SECTOR, APRIL);
        assertRefused("external-referral-adviser-kind", () -> made(ExternalTarget.TRADE_COUNCIL, null, APRIL));
        assertRefused(
                "external-referral-adviser-kind",
                () -> made(ExternalTarget.PRIVATE_ADVISER, TradeAdviser.SECTOR, APRIL));
    }

    @Test
    void isAskedAboutHalfAYearAfter() {
        assertEquals(Instant.parse("2021-10-11T22:00:00Z"), referral.dueAt().orElseThrow());
        referral.asked(NOW);
        assertTrue(referral.dueAt().isEmpty());
    }

    /** The day on which a company is asked is not the day by which it answers. */
    @Test
    void whoWasAskedHasTimeToAnswer() {
        assertEquals(LocalDate.of(2021, 10, 12), referral.answerBy());
        referral.asked(Instant.parse("2021-10-12T06:00:00Z"));
        assertEquals(LocalDate.of(2021, 12, 11), referral.answerBy());
    }

    @Test
    void nobodyIsAskedAboutWhatWasLongAgo() {
        var said = new ReferExternally(ExternalTarget.CLUSTER, null, null, APRIL);
        var late = LocalDate.of(2021, 12, 12);
        assertTrue(ExternalReferral.of(CourseFixtures.course(), said, late.minusDays(1))
                .dueAt()
                .isPresent());
        assertTrue(
                ExternalReferral.of(CourseFixtures.course(), said, late).dueAt().isEmpty());
    }

    @Test
    void whatWasSaidBeforeStays() {
        referral.followUp(ExternalUse.WITHIN_HALF_A_YEAR, NOW);
        referral.followUp(ExternalUse.USED, NOW.plusSeconds(1));
        assertEquals(
                List.of(ExternalUse.WITHIN_HALF_A_YEAR, ExternalUse.USED),
                referral.followUps().stream().map(FollowUp::answer).toList());
    }

    @Test
    void letterIsAnsweredOnceAndInTime() {
        assertRefused("external-referral-expired", () -> referral.answer(ExternalUse.USED, NOW));
        referral.asked(NOW);
        assertRefused(
                "external-referral-expired", () -> referral.answer(ExternalUse.USED, NOW.plus(Duration.ofDays(60))));
        referral.answer(ExternalUse.USED, NOW);
        assertRefused("external-referral-answered", () -> referral.answer(ExternalUse.NO, NOW));
    }

    private static ExternalReferral made(ExternalTarget target, @Nullable TradeAdviser kind, LocalDate on) {
        return ExternalReferral.of(CourseFixtures.course(), new ReferExternally(target, kind, null, on), TODAY);
    }

    private static void assertRefused(String slug, Runnable deed) {
        assertEquals(slug, assertThrows(Problem.class, deed::run).slug());
    }
}
