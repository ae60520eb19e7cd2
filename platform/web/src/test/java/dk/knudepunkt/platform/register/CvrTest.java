package dk.knudepunkt.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CvrTest {

    @ParameterizedTest
    @ValueSource(strings = {"12345674", "24256790", "22756214"})
    void aNumberWithTheRightCheckDigitIsValid(String number) {
        assertTrue(Cvr.isValid(number));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"12345675", "1234567", "123456740", "00000000", "DK12345674", "12 34 56 74", "１２３４５６７４"})
    void anythingElseIsNot(@Nullable String number) {
        assertFalse(Cvr.isValid(number));
    }

    @Property
    void atMostOneCheckDigitFits(@ForAll @IntRange(min = 1_000_000, max = 9_999_999) int sevenDigits) {
        // The sum of the first seven decides the digit; ten is no digit, so some numbers are never given out.
        var needed = (11 - weightedSum(sevenDigits) % 11) % 11;
        var fitting = IntStream.range(0, 10)
                .filter(digit -> Cvr.isValid(sevenDigits + Integer.toString(digit)))
                .boxed()
                .toList();
        assertEquals(IntStream.of(needed).filter(digit -> digit < 10).boxed().toList(), fitting);
    }

    private static int weightedSum(int sevenDigits) {
        var sum = 0;
        for (int weight = 2, rest = sevenDigits; rest > 0; rest /= 10, weight = weight == 7 ? 2 : weight + 1) {
            sum += weight * (rest % 10);
        }
        return sum;
    }
}
