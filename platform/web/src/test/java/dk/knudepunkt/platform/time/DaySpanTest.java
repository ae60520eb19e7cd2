package dk.knudepunkt.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySpanTest {

    private static final DaySpan MAY = new DaySpan(LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31));

    @ParameterizedTest
    @CsvSource({"2021-04-30, false", "2021-05-01, true", "2021-05-31, true", "2021-06-01, false"})
    void bothEndsBelongToIt(LocalDate day, boolean inside) {
        assertEquals(inside, MAY.includes(day));
        if (inside) {
            MAY.require(day, (first, last) -> new IllegalArgumentException(first + " to " + last));
        } else {
            var refusal = assertThrows(
                    IllegalArgumentException.class,
                    () -> MAY.require(day, (first, last) -> new IllegalArgumentException(first + " to " + last)));
            assertEquals("2021-05-01 to 2021-05-31", refusal.getMessage());
        }
    }
}
