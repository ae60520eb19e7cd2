package dk.knudepunkt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

    @ParameterizedTest
    @CsvSource({
        "a Wednesday's noon,      2026-11-25T12:00, 2026-11-25T12:00",
        "a Wednesday's evening,   2026-11-25T20:00, 2026-11-25T16:00",
        "the small hours of it,   2026-11-26T03:00, 2026-11-25T16:00",
        "a Sunday's noon,         2026-11-29T12:00, 2026-11-27T16:00",
        "a Monday before opening, 2026-11-30T07:59, 2026-11-27T16:00"
    })
    void theLastMomentOfOfficeHoursUpTo(String moment, LocalDateTime at, LocalDateTime last) {
        assertThat(OfficeHours.lastUpTo(at.atZone(OfficeHours.ZONE)))
                .as(moment)
                .isEqualTo(last.atZone(OfficeHours.ZONE));
    }
}
