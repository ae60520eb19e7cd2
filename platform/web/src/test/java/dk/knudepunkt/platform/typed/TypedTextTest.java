package dk.knudepunkt.platform.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste. */
class TypedTextTest {

    @ParameterizedTest
    @CsvSource({
        "'  Ida ', Ida",
        "'Ida\u00A0Hansen\u2007', Ida Hansen",
        "'10\u202F000', 10 000",
        "'\u3000Ida', Ida",
        "'\u202DIda\u202C', Ida",
        "'I\u200Bd\uFEFFa\u00AD\u200D', Ida",
        "'A\u030Akja\u0308r', Åkjär",
        "'👩‍🌾', '👩‍🌾'",
        "'👍🏽‍', '👍🏽‍'",
        "'»Nord« – „Berg“ ® € ×…', '»Nord« – „Berg“ ® € ×…'"
    })
    void whatNobodySeesIsMadePlain(String pasted, String plain) {
        assertEquals(plain, TypedText.tidy(pasted));
    }

    @Test
    void linesStayLines() {
        assertEquals("a\n\n\tb", TypedText.tidy("a\n\n\tb\u00A0\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "12 34 56 78",
                "(+45) 12 34 56 78",
                " +45 12345678",
                "0045 12 34 56 78",
                "(0045) 12345678",
                "4512345678",
                "12.34.56.78",
                "12-34-56-78",
                "1234/5678",
                "12\u00A034\u00A056\u00A078",
                "12\u202F34\u202F56\u202F78",
                "12\u201334\u201356\u201378",
                "\u202D+45 12 34 56 78\u202C",
                "tlf. 12345678",
                "Tlf.: 12345678",
                "Mobil 12345678"
            })
    void aDanishNumberHasOneForm(String written) {
        assertEquals("+4512345678", TypedPhone.read(written));
    }

    @ParameterizedTest
    @CsvSource({"+46 70 123 45 67, +46701234567", "0049 40 1234-5678, +494012345678"})
    void aForeignNumberNamesItsCountry(String written, String stored) {
        assertEquals(stored, TypedPhone.read(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "call me",
                "12345678 lok. 12",
                "1234567",
                "123456789",
                "+45 1234567",
                "+1234567890123456",
                "12345678\n9",
                "tlf"
            })
    void whatNobodyCanCallIsNoNumber(String written) {
        assertNull(TypedPhone.read(written));
    }

    @ParameterizedTest
    @CsvSource({
        "aksel@example.dk, aksel@example.dk",
        "Aksel@Example.DK, Aksel@example.dk",
        "'aksel@example.dk\u00A0', aksel@example.dk",
        "'aksel@example.dk\u3000', aksel@example.dk",
        "aksel@rødgrød.dk, aksel@xn--rdgrd-vuad.dk",
        "aksel@xn--rdgrd-vuad.dk, aksel@xn--rdgrd-vuad.dk",
        "'aksel@RØDGRØD.dk', aksel@xn--rdgrd-vuad.dk",
        "nobody, nobody",
        "a@b..c, a@b..c"
    })
    void anAddressHasOneForm(String written, String stored) {
        assertEquals(stored, TypedEmail.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200D", "\u00A0", "\u030A", "a\u200Db", "(", "+", "@", "."})
    void evenTheWorstIsReadSoon(String worst) {
        var text = worst.repeat(100_000);
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> {
            TypedText.tidy(text);
            TypedPhone.read(text);
            TypedEmail.read(text);
        });
    }

    @Test
    void manyMarksOnOneLetterAreNotPutInOrder() {
        var marks = "e" + "\u0316\u0301".repeat(50_000);

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertEquals(marks, TypedText.tidy(marks)));
    }
}
