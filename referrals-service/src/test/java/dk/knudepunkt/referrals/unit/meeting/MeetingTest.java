package dk.knudepunkt.referrals.unit.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.referrals.unit.meeting.Meeting.Outcome;
import dk.knudepunkt.referrals.unit.meeting.Meeting.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can become of a meeting. */
class MeetingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void aMeetingIsPlannedUntilItIsHeld() {
        assertEquals(MeetingStatus.PLANNED, visit().status());
        assertEquals(Optional.empty(), visit().heldOn());
    }

    @Test
    void aMeetingThatIsHeldTellsWhenAndWithHowMany() {
        var meeting = visit();

        var told = meeting.hold(new Outcome(YESTERDAY, 6, null), TODAY);

        assertEquals(new MeetingEvent.Held(meeting.id(), MeetingKind.VISIT, "les-solroed", YESTERDAY, 6), told);
        assertEquals(MeetingStatus.HELD, meeting.status());
        assertEquals(Optional.of(YESTERDAY), meeting.heldOn());
        assertEquals(Optional.of(6), meeting.participants());
    }

    @Test
    void whatIsNotedAfterwardsTakesThePlaceOfWhatWasNotedBefore() {
        var meeting = visit();
        meeting.hold(new Outcome(YESTERDAY, 6, "Hallen bygges i maj"), TODAY);
        assertEquals(Optional.of("Hallen bygges i maj"), meeting.note());

        assertEquals(Optional.of("Spørg til hallen"), held().note());
    }

    @Test
    void itMayBeHeldTodayButNotTomorrow() {
        visit().hold(new Outcome(TODAY, 1, null), TODAY);
        assertRefused(
                "meeting-in-the-future", "/heldOn", () -> visit().hold(new Outcome(TODAY.plusDays(1), 1, null), TODAY));
    }

    @Test
    void aMeetingThatIsRefusedStaysAsItWas() {
        var meeting = visit();
        assertThrows(MeetingProblem.class, () -> meeting.hold(new Outcome(TODAY.plusDays(1), 1, null), TODAY));
        assertEquals(MeetingStatus.PLANNED, meeting.status());
        assertEquals(Optional.empty(), meeting.participants());
    }

    @Test
    void whatWasNotHeldAfterAllIsPlannedAgainAndForgetsTheOutcome() {
        var meeting = held();

        var told = meeting.withdraw();

        assertEquals(new MeetingEvent.Withdrawn(meeting.id(), MeetingKind.VISIT), told);
        assertEquals(MeetingStatus.PLANNED, meeting.status());
        assertEquals(Optional.empty(), meeting.heldOn());
        assertEquals(Optional.empty(), meeting.participants());
    }

    @Test
    void aHeldMeetingIsNeitherHeldAgainNorCancelled() {
        assertRefused("meeting-not-possible", null, () -> held().hold(new Outcome(TODAY, 2, null), TODAY));
        assertRefused("meeting-not-possible", null, () -> held().cancel());
    }

    @Test
    void nothingFollowsACancellation() {
        var meeting = visit();
        meeting.cancel();
        assertEquals(MeetingStatus.CANCELLED, meeting.status());
        var refused = assertRefused("meeting-not-possible", null, meeting::withdraw);
        assertEquals(List.of(), refused.actions());
    }

    @Test
    void aRefusalNamesWhatMayBeDoneInstead() {
        assertEquals(
                List.of("withdrawal"),
                assertRefused("meeting-not-possible", null, () -> held().cancel())
                        .actions());
    }

    @ParameterizedTest
    @EnumSource(MeetingKind.class)
    void aMeetingIsWithOneUnitOrForAllAsItsKindSays(MeetingKind kind) {
        if (kind.isWithOneUnit()) {
            assertEquals(Optional.of("les-faxe"), planned(kind, "les-faxe").unitCode());
            assertRefused("meeting-unit-missing", "/unitCode", () -> planned(kind, null));
        } else {
            assertEquals(Optional.empty(), planned(kind, null).unitCode());
            assertRefused("meeting-unit-too-much", "/unitCode", () -> planned(kind, "les-faxe"));
        }
    }

    @Test
    void theNoteAndTheActionsAreForThoseWhoPlan() {
        var theirs = MeetingView.of(visit(), true);
        assertEquals("Spørg til hallen", theirs.note());
        assertEquals(List.of("cancellation", "holding"), theirs.actions());
        var others = MeetingView.of(visit(), false);
        assertEquals(null, others.note());
        assertEquals(List.of(), others.actions());
    }

    private static MeetingProblem assertRefused(String slug, @Nullable String pointer, Executable change) {
        var refused = assertThrows(MeetingProblem.class, change);
        assertEquals(slug, refused.slug());
        assertEquals(Optional.ofNullable(pointer), refused.pointer());
        return refused;
    }

    private static Meeting held() {
        var meeting = visit();
        meeting.hold(new Outcome(YESTERDAY, 6, null), TODAY);
        return meeting;
    }

    private static Meeting visit() {
        return planned(MeetingKind.VISIT, "les-solroed");
    }

    private static Meeting planned(MeetingKind kind, @Nullable String unit) {
        return new Meeting(new Plan(kind, unit, TODAY, "Et besøg", "Spørg til hallen"));
    }
}
