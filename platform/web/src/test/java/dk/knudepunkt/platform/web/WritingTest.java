package dk.knudepunkt.platform.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may write into a name, a text, a telephone number and a web address. */
class WritingTest {

    private record Written(
            @PlainLine String name,
            @FreeText String text,
            @Phone String phone,
            @WebAddress String website) {}

    private static final ValidatorFactory VALIDATION = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = VALIDATION.getValidator();

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Søren Ærø-Åkjær (CEO) & Sønner A/S",
                "O'Brien",
                "Łukasz Żółć",
                "王小明",
                "Café 24/7 – §2",
                "»Nord« ApS",
                "“Smart” ApS",
                "„Berg“ ApS",
                "A = B ApS",
                "Café—Bar ApS",
                "X\u2011Y ApS",
                "Firma [under konkurs]",
                "Firma® ApS",
                "Firma™ ApS",
                "10 € Butikken",
                "Kr.$ Invest",
                "3 × 4 ApS",
                "A·B ApS",
                "~Ro~ ApS",
                "Og så… ApS",
                "+Plus ApS",
                "-Minus ApS",
                "@Home ApS",
                "<b>Ida</b>",
                "Ida 😀"
            })
    void aNameIsOneLineOfWhateverSigns(String name) {
        assertTrue(accepts("name", name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida\nHansen",
                "Ida\n",
                "Ida\u0000",
                "Ida\u2028Hansen",
                "Ida\u0085",
                "Ida\u001B[1m",
                "Ida \uFFFD",
                "Ida\tHansen"
            })
    void controlCharactersAndLineBreaksAreNoName(String name) {
        assertFalse(accepts("name", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "First\nsecond\r\n\tthird\n", "<script> is only text 😀", "33.424\u00A0kr."})
    void aTextIsWhatPeopleWrite(String text) {
        assertTrue(accepts("text", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "a\u0085b", "\uFFFD lost", "\uFFFE"})
    void whatNoDatabaseKeepsIsNoText(String text) {
        assertFalse(accepts("text", text));
    }

    /** A pattern that recurses at each line break would end in a stack overflow, and the caller with a 500. */
    @Test
    void aTextMayBeNothingButLineBreaks() {
        assertTrue(accepts("text", "\n".repeat(100_000)));
        assertTrue(accepts("name", "æ ".repeat(50_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "56 78 90 12", "+45 56789012", "(56) 78-90.12", "(+45) 56 78 90 12"})
    void aTelephoneNumberIsWrittenInManyWays(String phone) {
        assertTrue(accepts("phone", phone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "call me", "+45 56789012 56789012 567890123", "56789012 lok. 12"})
    void whatNobodyCanCallIsNoNumber(String phone) {
        assertFalse(accepts("phone", phone));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://eksempel.example:8080",
                "https://blåbærgrød.example/æbler?ø=å#ü",
                "https://пример.example/путь",
                "https://eksempel.example"
            })
    void aWebsiteHasAnAddress(String website) {
        assertTrue(accepts("website", website));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eksempel.example",
                "javascript:alert(1)",
                "https://",
                "https://navn:kode@eksempel.example",
                "https://eksempel.example/a b",
                "https://eksempel.example/\u0001",
                "https://eksempel.example/\u202E",
                "https://eksempel.example/\uD83D"
            })
    void whatNoBrowserFollowsIsNoAddress(String website) {
        assertFalse(accepts("website", website));
    }

    private static boolean accepts(String field, String value) {
        return VALIDATOR.validateValue(Written.class, field, value).isEmpty();
    }
}
