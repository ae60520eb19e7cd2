package dk.knudepunkt.funding.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Round SPRING = round("2022-02-01", "2022-03-31");
    private static final Round AUTUMN = round("2022-09-01", "2022-09-30");
    private static final Set<Round> BOTH = Set.of(SPRING, AUTUMN);

    @Test
    void statusIsReadOffTheDay() {
        assertThat(RoundStatus.of(List.of(), day("2022-01-01"))).isEqualTo(RoundStatus.NOT_ANNOUNCED);
        assertThat(RoundStatus.of(BOTH, day("2022-01-31"))).isEqualTo(RoundStatus.UPCOMING);
        assertThat(RoundStatus.of(BOTH, day("2022-02-01"))).isEqualTo(RoundStatus.OPEN);
        assertThat(RoundStatus.of(BOTH, day("2022-03-31"))).isEqualTo(RoundStatus.OPEN);
        assertThat(RoundStatus.of(BOTH, day("2022-04-01"))).isEqualTo(RoundStatus.UPCOMING);
        assertThat(RoundStatus.of(BOTH, day("2022-10-01"))).isEqualTo(RoundStatus.CLOSED);
    }

    @Test
    void nextDeadlineIsTheFirstThatHasNotPassed() {
        assertThat(Rounds.nextDeadline(BOTH, day("2022-03-31"))).contains(day("2022-03-31"));
        assertThat(Rounds.nextDeadline(BOTH, day("2022-04-01"))).contains(day("2022-09-30"));
        assertThat(Rounds.nextDeadline(BOTH, day("2022-10-01"))).isEmpty();
    }

    @Test
    void roundsShareNoDay() {
        assertThat(Rounds.checked(BOTH)).containsExactly(SPRING, AUTUMN);
        assertThatThrownBy(() -> Rounds.checked(List.of(AUTUMN, round("2022-09-30", "2022-10-31"))))
                .hasMessage("rounds-overlap");
        assertThatThrownBy(() -> Rounds.checked(List.of(round("2022-03-31", "2022-02-01"))))
                .hasMessage("round-closes-before-it-opens");
    }

    private static Round round(String opens, String closes) {
        return new Round(day(opens), day(closes));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
