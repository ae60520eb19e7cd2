package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Confirmations for 2022 are due on 31 December 2021. */
class ReminderScheduleTest {

    private static final ReminderSchedule SCHEDULE = new ReminderSchedule(List.of(-30, -7, 14));

    @ParameterizedTest
    @CsvSource({
        "2021-11-30,",
        "2021-12-01, -30",
        "2021-12-14, -30",
        "2021-12-15,",
        "2021-12-23,",
        "2021-12-24, -7",
        "2022-01-06, -7",
        "2022-01-07,",
        "2022-01-14, 14",
        "2022-01-27, 14",
        "2022-01-28,",
        "2022-11-30,"
    })
    void aStepIsSentFromItsDayOnForTwoWeeks(LocalDate today, @Nullable Integer step) {
        assertThat(SCHEDULE.stepOn(today, 2022).orElse(null)).isEqualTo(step);
    }

    @Test
    void ofTwoStepsTheLaterIsSent() {
        assertThat(new ReminderSchedule(List.of(-10, -7)).stepOn(LocalDate.of(2021, 12, 28), 2022))
                .contains(-7);
    }

    @Test
    void anEmptyScheduleAsksNobody() {
        assertThat(new ReminderSchedule(List.of()).stepOn(LocalDate.of(2021, 12, 31), 2022))
                .isEmpty();
    }

    @Test
    void whoWasAskedIsLeftInPeaceForAWeek() {
        var asked = Instant.parse("2021-12-01T07:00:00Z");

        assertThat(ReminderSchedule.isQuiet(null, asked)).isFalse();
        assertThat(ReminderSchedule.isQuiet(
                        asked, asked.plus(Duration.ofDays(7)).minusMillis(1)))
                .isTrue();
        assertThat(ReminderSchedule.isQuiet(asked, asked.plus(Duration.ofDays(7))))
                .isFalse();
    }
}
