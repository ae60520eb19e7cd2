package dk.knudepunkt.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellTest {

    private static final Shell DANISH = new Shell("da", null, "/", List.of());
    private static final Shell ENGLISH = new Shell("en", null, "/", List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2021-03-31T13:00:00Z | 31. marts 2021 kl. 15.00   | 31 March 2021, 15:00
                    # midnight in Copenhagen, the day before in Greenwich
                    2021-03-31T22:00:00Z | 1. april 2021 kl. 00.00    | 1 April 2021, 00:00
                    2021-12-31T23:00:00Z | 1. januar 2022 kl. 00.00   | 1 January 2022, 00:00
                    # the hour that summer time skips
                    2026-03-29T00:59:00Z | 29. marts 2026 kl. 01.59   | 29 March 2026, 01:59
                    2026-03-29T01:00:00Z | 29. marts 2026 kl. 03.00   | 29 March 2026, 03:00
                    # the hour that comes twice
                    2026-10-25T00:30:00Z | 25. oktober 2026 kl. 02.30 | 25 October 2026, 02:30
                    2026-10-25T01:30:00Z | 25. oktober 2026 kl. 02.30 | 25 October 2026, 02:30
                    """)
    void aMomentIsToldAsOnTheWallInCopenhagen(Instant moment, String danish, String english) {
        assertEquals(danish, DANISH.moment(moment));
        assertEquals(english, ENGLISH.moment(moment));
    }

    @Test
    void aDateIsToldInTheReadersWords() {
        var date = LocalDate.of(2026, 5, 1);
        assertEquals("1. maj 2026", DANISH.date(date));
        assertEquals("1 May 2026", ENGLISH.date(date));
        assertEquals("juni 2026", DANISH.month("2026-06"));
        assertEquals("June 2026", ENGLISH.month("2026-06"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    33424    | 33.424   | 33,424
                    1234.50  | 1.234,5  | 1,234.5
                    0.125    | 0,12     | 0.12
                    -7       | -7       | -7
                    """)
    void aNumberHasTheReadersSeparators(BigDecimal number, String danish, String english) {
        assertEquals(danish, DANISH.number(number));
        assertEquals(english, ENGLISH.number(number));
    }

    @ParameterizedTest
    @CsvSource({"0, await", "1, awaits", "2, await", "21, await", "1001, await"})
    void oneIsSpokenOfAsOne(long number, String told) {
        assertEquals(told, ENGLISH.counted(number, "awaits", "await"));
        assertEquals(told, DANISH.counted((int) number, "awaits", "await"));
    }

    @Test
    void aPercentageHasUpToFourDecimals() {
        assertEquals("33,3334 %", DANISH.percent(new BigDecimal("33.3334")));
        assertEquals("62.5 %", ENGLISH.percent(new BigDecimal("62.5000")));
    }

    @Test
    void hoursAreRoundedDownAndShownBySize() {
        var duration = Duration.ofHours(49).plusMinutes(59).plusSeconds(59);
        assertEquals("49 t. 59 min.", DANISH.hours(duration));
        assertEquals("49 h 59 min", ENGLISH.hours(duration.negated()));
    }

    @Test
    void aMunicipalityIsCalledByItsName() {
        assertEquals("Solrød", DANISH.municipality("269"));
    }
}
