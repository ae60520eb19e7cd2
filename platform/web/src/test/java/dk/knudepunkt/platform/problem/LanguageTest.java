package dk.knudepunkt.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "EN", "de, en;q=0.5", "da;q=0.1, en"})
    void whoPrefersEnglishIsAnsweredInEnglish(String header) {
        assertEquals(Language.EN, Language.preferred(header));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"da", "da-DK, en;q=0.8", "de", "*", "en;q=lots", ";;;", "-"})
    void everybodyElseIsAnsweredInDanish(@Nullable String header) {
        assertEquals(Language.DA, Language.preferred(header));
    }
}
