package dk.knudepunkt.funding.calendar;

import static dk.knudepunkt.cofinancing.Constraints.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be called a meeting. */
class MeetingRequestTest {

    private static final Instant TWELVE = Instant.parse("2022-03-01T12:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {0, -1, -3600})
    void aMeetingThatIsOverWhenItBeginsIsRefused(long seconds) {
        var request = new MeetingRequest("Møde", "Meeting", TWELVE, TWELVE.plusSeconds(seconds), null);

        assertThatThrownBy(() -> request.meeting("meeting/1"))
                .isInstanceOfSatisfying(CalendarProblem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo("meeting-ends-before-it-begins");
                    assertThat(problem.pointer()).contains("/endsAt");
                });
    }

    @Test
    void aSecondIsLongEnough() {
        var meeting = request("Møde", "Ringsted").meeting("meeting/1");

        assertThat(meeting)
                .isEqualTo(new Meeting("meeting/1", "Møde", "Meeting", TWELVE, TWELVE.plusSeconds(1), "Ringsted"));
    }

    @Test
    void thePlaceMayBeOpen() {
        assertThat(brokenBy(request("Møde", null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Møde\r\nDTSTART:20300101"})
    void aTitleIsOneLineOfOrdinaryWriting(String title) {
        assertThat(brokenBy(request(title, null))).containsExactly("titleDa");
    }

    @Test
    void aPlaceIsNoTreatise() {
        assertThat(brokenBy(request("Møde", "x".repeat(201)))).containsExactly("place");
    }

    private static MeetingRequest request(String title, @Nullable String place) {
        return new MeetingRequest(title, "Meeting", TWELVE, TWELVE.plusSeconds(1), place);
    }
}
