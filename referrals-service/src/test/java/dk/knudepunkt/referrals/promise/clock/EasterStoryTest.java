package dk.knudepunkt.referrals.promise.clock;

import static dk.knudepunkt.referrals.promise.clock.ClockFixtures.BOTH_READINGS;
import static dk.knudepunkt.referrals.promise.clock.ClockFixtures.CALENDAR;
import static dk.knudepunkt.referrals.promise.clock.ClockFixtures.at;
import static dk.knudepunkt.referrals.promise.clock.Fact.FactKind.ANSWER;
import static dk.knudepunkt.referrals.promise.clock.Fact.FactKind.OUTCOME;
import static dk.knudepunkt.referrals.promise.clock.Fact.FactKind.QUESTION;
import static dk.knudepunkt.referrals.promise.clock.Fact.FactKind.REOPENED;
import static dk.knudepunkt.referrals.promise.clock.Fact.FactKind.SUBMITTED;
import static dk.knudepunkt.referrals.promise.clock.Reading.CLOCK_HOURS;
import static dk.knudepunkt.referrals.promise.clock.Reading.WORKING_DAYS;
import static dk.knudepunkt.referrals.promise.clock.Segment.ClockState.PAUSED;
import static dk.knudepunkt.referrals.promise.clock.Segment.ClockState.RUNNING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Referred on the Wednesday before Easter 2021, accepted on the Tuesday after. */
class EasterStoryTest {

    private static final Fact REFERRED = new Fact(at("2021-03-31T15:00:00"), SUBMITTED, "les-solroed");
    private static final Fact ASKED = new Fact(at("2021-03-31T16:30:00"), QUESTION, "triage");
    private static final Fact ANSWERED = new Fact(at("2021-04-06T10:00:00"), ANSWER, "les-solroed");
    private static final Fact ACCEPTED = new Fact(at("2021-04-06T11:15:00"), OUTCOME, "triage");
    private static final Instant LATER = at("2021-06-30T12:00:00");

    @Test
    void withAQuestionOnlyTheHousesOwnTimeCounts() {
        var clock = clock(REFERRED, ASKED, ANSWERED, ACCEPTED);
        assertEquals(
                List.of(
                        segment(REFERRED, ASKED.at(), RUNNING, Duration.ofMinutes(90)),
                        segment(ASKED, ANSWERED.at(), PAUSED, Duration.ZERO),
                        segment(ANSWERED, ACCEPTED.at(), RUNNING, Duration.ofMinutes(75))),
                clock.segments(LATER));
        assertEquals(Duration.ofMinutes(165), clock.total(CLOCK_HOURS, LATER));
        assertEquals(Duration.ofMinutes(165), clock.total(WORKING_DAYS, LATER));
        assertEquals(
                List.of(StepState.StepStatus.AVERTED, StepState.StepStatus.AVERTED, StepState.StepStatus.AVERTED),
                clock.steps(LATER).stream().map(StepState::status).toList());
    }

    @Test
    void withoutTheQuestionEasterCountsInOneReadingOnly() {
        var clock = clock(REFERRED, ACCEPTED);
        assertEquals(Duration.ofHours(140).plusMinutes(15), clock.total(CLOCK_HOURS, LATER));
        assertEquals(Duration.ofHours(20).plusMinutes(15), clock.total(WORKING_DAYS, LATER));
        assertEquals(1, clock.segments(LATER).size());
        assertEquals(Optional.of(at("2021-04-01T15:00:00")), clock.dueAt());
    }

    @Test
    void eachReadingHasItsOwnDeadline() {
        var clock = clock(REFERRED);
        var now = at("2021-03-31T16:00:00");
        assertEquals(at("2021-04-01T15:00:00"), clock.dueAt(CLOCK_HOURS, now));
        assertEquals(at("2021-04-06T15:00:00"), clock.dueAt(WORKING_DAYS, now));
    }

    @Test
    void whilePausedTheDeadlineMovesWithTheTime() {
        var clock = clock(REFERRED, ASKED);
        assertEquals(at("2021-04-02T08:30:00"), clock.dueAt(CLOCK_HOURS, at("2021-04-01T10:00:00")));
        assertEquals(at("2021-04-02T09:30:00"), clock.dueAt(CLOCK_HOURS, at("2021-04-01T11:00:00")));
    }

    @Test
    void answerIsDueWhenTheReadingThatComesFirstSays() {
        assertEquals(Optional.of(at("2021-04-01T15:00:00")), clock(REFERRED).dueAt());
        var onWorkingDays = new ReferralClock(List.of(REFERRED), ClockFixtures.first(WORKING_DAYS), CALENDAR);
        assertEquals(Optional.of(at("2021-04-06T15:00:00")), onWorkingDays.dueAt());
        assertEquals(
                List.of(at("2021-04-06T03:00:00"), at("2021-04-06T10:12:00"), at("2021-04-06T15:00:00")),
                onWorkingDays.steps(REFERRED.at()).stream().map(StepState::at).toList());
    }

    @Test
    void whileTheUnitHasTheBallNothingIsDue() {
        var paused = clock(REFERRED, ASKED);
        assertEquals(Optional.empty(), paused.dueAt());
        assertEquals(
                List.of(StepState.StepStatus.HELD, StepState.StepStatus.HELD, StepState.StepStatus.HELD),
                paused.steps(LATER).stream().map(StepState::status).toList());
        var resumed = clock(REFERRED, ASKED, ANSWERED);
        assertEquals(Optional.of(at("2021-04-07T08:30:00")), resumed.dueAt());
        assertEquals(
                List.of(StepState.StepStatus.REACHED, StepState.StepStatus.AHEAD, StepState.StepStatus.AHEAD),
                resumed.steps(at("2021-04-06T20:30:00")).stream()
                        .map(StepState::status)
                        .toList());
    }

    @Test
    void reopenedItGoesOnWhereItStoppedInsteadOfEscalatingAtOnce() {
        var reopened = clock(REFERRED, ACCEPTED_AT_ONCE, new Fact(at("2021-04-20T09:00:00"), REOPENED, "triage"));
        var now = at("2021-04-20T10:00:00");
        assertEquals(Duration.ofHours(2), reopened.total(CLOCK_HOURS, now));
        assertEquals(Optional.of(at("2021-04-21T08:00:00")), reopened.dueAt());
        assertEquals(
                List.of(RUNNING, PAUSED, RUNNING),
                reopened.segments(now).stream().map(Segment::state).toList());
    }

    private static final Fact ACCEPTED_AT_ONCE = new Fact(at("2021-03-31T16:00:00"), OUTCOME, "triage");

    private static ReferralClock clock(Fact... facts) {
        return new ReferralClock(List.of(facts), BOTH_READINGS, CALENDAR);
    }

    private static Segment segment(Fact why, Instant to, Segment.ClockState state, Duration counted) {
        return new Segment(why.at(), to, state, why, Map.of(CLOCK_HOURS, counted, WORKING_DAYS, counted));
    }
}
