package dk.knudepunkt.cofinancing.agreement.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedAmountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "33424",
                "33.424",
                "33.424 kr.",
                "33.424\u00A0kr.",
                "33\u202F424\u00A0kr",
                " 33 424 Kr. ",
                "33.424 DKK"
            })
    void theSameAmountInEveryForm(String cell) {
        assertThat(PrintedAmount.read(cell, 2, "Fødevarer")).hasValue(33_424);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "\u00A0", "kr."})
    void nothingIsNoAmount(String cell) {
        assertThat(PrintedAmount.read(cell, 2, "Fødevarer")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"33.424,00 kr.", "33,424", "0,5"})
    void aCommaIsRefusedNotGuessedAt(String cell) {
        assertThatThrownBy(() -> PrintedAmount.read(cell, 2, "Fødevarer")).hasMessage("printed-table-decimals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"33.42", "3.3424", "-5", "12 stk", "1E5", "9999999999999999", "=1+1"})
    void whatIsNoAmountIsNamed(String cell) {
        assertThatThrownBy(() -> PrintedAmount.read(cell, 2, "Fødevarer")).hasMessage("printed-table-not-an-amount");
    }
}
