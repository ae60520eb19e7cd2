package dk.knudepunkt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CvrNumbersTest {

    @Test
    void theyAreTheFirstValidOnesOfTheEnd() {
        assertThat(CvrNumbers.all().limit(4)).containsExactly("99000007", "99000015", "99000023", "99000031");
    }

    @ParameterizedTest
    @CsvSource({"12345674, true", "12345678, false", "99000000, false"})
    void theLastDigitChecksTheOthers(String number, boolean valid) {
        assertThat(CvrNumbers.isValid(number)).isEqualTo(valid);
    }
}
