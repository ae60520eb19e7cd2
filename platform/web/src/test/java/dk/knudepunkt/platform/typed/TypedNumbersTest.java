package dk.knudepunkt.platform.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.knudepunkt.platform.problem.Language;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.000.000 kr. | 1000000",
                "1.000,5 | 1000.5",
                "1 000 000 | 1000000",
                "12,5 % | 12.5",
                "12.5 | 12.5",
                "1.234 | 1234",
                "50.000,-  | 50000",
                "-3 | -3",
                "−3 | -3",
                "33.424\u00A0kr. | 33424",
                "kr. 7 | 7",
                "0,125 | 0.125"
            })
    void danishIsRead(String typed, BigDecimal number) {
        assertEquals(number, TypedNumbers.read(typed, Language.DA));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,000,000 | 1000000", "1,000.5 | 1000.5", "12.5 | 12.5", "12,5 | 12.5", "1,234 | 1234"})
    void englishIsRead(String typed, BigDecimal number) {
        assertEquals(number, TypedNumbers.read(typed, Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mange", "1.00.000", "1,2,3", "1e9", "", "-", "1.000.00", "12,", "0x10", "١٢"})
    void whatIsNoNumberIsNotGuessed(String typed) {
        assertNull(TypedNumbers.read(typed, Language.DA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", ".", " ", "1.000", "9"})
    void aLongTextIsRefusedBeforeItIsLookedAt(String typed) {
        assertNull(TypedNumbers.read(typed.repeat(100_000), Language.DA));
    }

    @Property
    void groupsOfThousandsAreReadInBothLanguages(@ForAll long number) {
        assertEquals(
                BigDecimal.valueOf(number), TypedNumbers.read(String.format(Locale.ROOT, "%,d", number), Language.EN));
        assertEquals(
                BigDecimal.valueOf(number),
                TypedNumbers.read(String.format(Locale.ROOT, "%,d", number).replace(',', '.'), Language.DA));
    }
}
