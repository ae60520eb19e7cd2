package dk.knudepunkt.platform.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2034-12-31",
                "31-12-2034",
                "31.12.2034",
                "31/12/2034",
                "31/12-2034",
                "31. december 2034",
                "31 December 2034",
                " 31-12-2034 ",
                "31. DECEMBER 2034"
            })
    void aDateIsReadAsPeopleWriteIt(String typed) {
        assertEquals(LocalDate.of(2034, 12, 31), TypedDates.date(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-02-2034",
                "12/31/2034",
                "31-12-34",
                "i morgen",
                "",
                "+12026-01-01",
                "1799-01-01",
                "2200-01-01",
                "2034-12",
                "31-12-2034 kl. 10"
            })
    void whatIsNoDateIsNotGuessed(String typed) {
        assertNull(TypedDates.date(typed));
    }

    @Test
    void aTimeIsThatOfCopenhagen() {
        assertEquals(LocalTime.of(8, 5), TypedDates.time("8.05"));
        assertEquals(Instant.parse("2026-01-31T13:30:00Z"), TypedDates.instant("31-01-2026 kl. 14.30"));
        assertEquals(Instant.parse("2026-07-31T12:30:00Z"), TypedDates.instant("2026-07-31T14:30"));
    }

    @Test
    void theHourThatSummerTimeLeavesOutIsNone() {
        assertNull(TypedDates.instant("29-03-2026 kl. 02.30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.00", "8", "8.5", "kl. 8", "1234"})
    void whatIsNoTimeIsNotGuessed(String typed) {
        assertNull(TypedDates.time(typed));
    }
}
