package dk.knudepunkt.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.problem.Problem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            null       | search-missing
            ''         | search-too-short
            ' '        | search-too-short
            'a '       | search-too-short
            '\u200B a' | search-too-short
            'a\uFFFDb' | search-unreadable
            """)
    void whatCannotBeSearchedForIsNamedAtTheParameter(@Nullable String typed, String slug) {
        var problem = assertThrows(Problem.class, () -> SearchText.of(typed));
        assertEquals(slug, problem.slug());
        assertEquals(Optional.of("/q"), problem.pointer());
    }

    @Test
    void aHundredSignsAreNotTooMany() {
        assertEquals("æ".repeat(100), SearchText.of("æ".repeat(100)).text());
        assertEquals(
                "search-too-long",
                assertThrows(Problem.class, () -> SearchText.of("æ".repeat(101)))
                        .slug());
    }

    @Test
    void blanksAreOne() {
        assertEquals(
                "Nordhavn Robotics",
                SearchText.of("  Nordhavn\u00A0\t Robotics ").text());
    }

    @ParameterizedTest
    @CsvSource({"h-2026-000042, H-2026-000042", "O-2021-1, O-2021-1", "H-2026, ", "2026-000042, ", "'H-2026-000042 x', "
    })
    void aReferenceIsKnownByItsForm(String typed, @Nullable String reference) {
        assertEquals(Optional.ofNullable(reference), SearchText.of(typed).reference());
        assertEquals(reference != null, SearchText.of(typed).isNumber());
    }

    @Test
    void aRunningNumberIsThatOfItsLettersOnly() {
        assertEquals(Optional.of(42L), SearchText.of("o-2026-000042").number("O"));
        assertEquals(Optional.empty(), SearchText.of("H-2026-000042").number("O"));
        assertTrue(SearchText.of("h-2026-000042").is("H-2026-000042"));
        assertFalse(SearchText.of("h-2026-42").is("H-2026-000042"));
    }

    @Test
    void aCvrNumberMayBeTypedInPairs() {
        assertEquals(Optional.of("12345674"), SearchText.of("12 34 56 74").cvr());
        assertEquals(Optional.empty(), SearchText.of("1234567").cvr());
    }

    @Test
    void signsThatMeanSomethingInADatabaseMeanThemselves() {
        assertEquals("%100\\% \\_x\\\\%", SearchText.of("100% _X\\").pattern());
    }

    @Test
    void nothingTypedNarrowsNoList() {
        assertEquals(Optional.empty(), SearchText.typed(null));
        assertEquals(Optional.empty(), SearchText.typed("  "));
        assertThrows(Problem.class, () -> SearchText.typed("x"));
    }

    /** Whatever is accepted comes back unchanged from an address, and is found in itself. */
    @Property
    void whatIsAcceptedSurvivesAnAddress(@ForAll("typed") String typed) {
        SearchText.refusal(typed)
                .ifPresentOrElse(refused -> assertTrue(refused.pointer().isPresent()), () -> {
                    var text = SearchText.of(typed);
                    var again = SearchText.of(URLDecoder.decode(text.encoded(), StandardCharsets.UTF_8));
                    assertEquals(text, again);
                    assertTrue(text.isIn(text.text()));
                });
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings()
                .withCharRange(' ', '\u024F')
                .withChars('%', '_', '\\', '\u00A0', '\u200B', '\uFFFD')
                .ofMaxLength(110);
    }
}
