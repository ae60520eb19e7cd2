package dk.knudepunkt.funding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An entry counts a change where a reader would see one, and only there. */
class CalendarEntryTest {

    private static final Instant ENTERED = Instant.parse("2022-01-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2022-01-02T08:00:00Z");
    private static final Instant TWELVE = Instant.parse("2022-03-01T12:00:00Z");
    private static final Instant TWO = Instant.parse("2022-03-01T14:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2022, 3, 31);

    @Test
    void aNewEntryHasNotChanged() {
        var entry = new CalendarEntry(deadline("Frist", DAY), ENTERED);

        assertThat(entry.sequence()).isZero();
        assertThat(entry.cancelled()).isFalse();
        assertThat(entry.changedAt()).isEqualTo(ENTERED);
    }

    @Test
    void aDeadlineHasADayAndNoHours() {
        var entry = new CalendarEntry(deadline("Frist", DAY), ENTERED);

        assertThat(entry.startsOn()).contains(DAY);
        assertThat(entry.startsAt()).isEmpty();
        assertThat(entry.endsAt()).isEmpty();
    }

    @Test
    void aMeetingHasHoursAndNoDay() {
        var entry = new CalendarEntry(meeting("Møde", TWELVE, TWO, null), ENTERED);

        assertThat(entry.startsOn()).isEmpty();
        assertThat(entry.startsAt()).contains(TWELVE);
        assertThat(entry.endsAt()).contains(TWO);
        assertThat(entry.place()).isEmpty();
    }

    static Stream<Appointment> others() {
        return Stream.of(
                meeting("Andet møde", TWELVE, TWO, "Ringsted"),
                meeting("Møde", TWELVE.minusSeconds(60), TWO, "Ringsted"),
                meeting("Møde", TWELVE, TWO.plusSeconds(60), "Ringsted"),
                meeting("Møde", TWELVE, TWO, "Slagelse"),
                meeting("Møde", TWELVE, TWO, null));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatAReaderSeesChangedCountsOnce(Appointment other) {
        var entry = new CalendarEntry(meeting("Møde", TWELVE, TWO, "Ringsted"), ENTERED);

        entry.become(other, LATER);

        assertThat(entry.sequence()).isEqualTo(1);
        assertThat(entry.changedAt()).isEqualTo(LATER);
        assertThat(entry.titleDa()).isEqualTo(other.titleDa());
    }

    @Test
    void theSameAgainIsNoChange() {
        var entry = new CalendarEntry(meeting("Møde", TWELVE, TWO, "Ringsted"), ENTERED);

        entry.become(meeting("Møde", TWELVE, TWO, "Ringsted"), LATER);

        assertThat(entry.sequence()).isZero();
        assertThat(entry.changedAt()).isEqualTo(ENTERED);
    }

    @Test
    void aDeadlineThatMovesIsAChange() {
        var entry = new CalendarEntry(deadline("Frist", DAY), ENTERED);

        entry.become(deadline("Frist", DAY.plusDays(1)), LATER);

        assertThat(entry.startsOn()).contains(DAY.plusDays(1));
        assertThat(entry.sequence()).isEqualTo(1);
    }

    @Test
    void whatIsCancelledStaysAndCountsAsAChange() {
        var entry = new CalendarEntry(deadline("Frist", DAY), ENTERED);

        entry.cancel(LATER);

        assertThat(entry.cancelled()).isTrue();
        assertThat(entry.sequence()).isEqualTo(1);
        assertThat(entry.startsOn()).contains(DAY);
    }

    @Test
    void itIsCancelledOnce() {
        var entry = new CalendarEntry(deadline("Frist", DAY), ENTERED);
        entry.cancel(ENTERED);

        entry.cancel(LATER);

        assertThat(entry.sequence()).isEqualTo(1);
        assertThat(entry.changedAt()).isEqualTo(ENTERED);
    }

    @Test
    void whatWasCancelledIsOnAgainEvenInItsOldForm() {
        var entry = new CalendarEntry(deadline("Frist", DAY), ENTERED);
        entry.cancel(ENTERED);

        entry.become(deadline("Frist", DAY), LATER);

        assertThat(entry.cancelled()).isFalse();
        assertThat(entry.sequence()).isEqualTo(2);
    }

    @Test
    void aReaderSeesTheVersionThatAChangeMustHaveSeen() {
        var entry = new CalendarEntry(deadline("Frist", DAY), ENTERED);
        entry.cancel(LATER);

        var seen = CalendarEntryView.of(entry);

        assertThat(seen.sequence()).isEqualTo(1);
        assertThat(seen.cancelled()).isTrue();
        assertThat(seen.startsAt()).isNull();
    }

    private static Deadline deadline(String title, LocalDate day) {
        return new Deadline("application/1", title, title + " (en)", day, "/cofinancing/funding");
    }

    private static Meeting meeting(String title, Instant from, Instant to, @Nullable String place) {
        return new Meeting("meeting/1", title, title + " (en)", from, to, place);
    }
}
