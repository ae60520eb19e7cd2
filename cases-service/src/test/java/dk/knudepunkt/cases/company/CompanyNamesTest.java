package dk.knudepunkt.cases.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that people take for the same are folded alike. */
class CompanyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Århus Værft A/S, aarhus vaerft a s",
        "AARHUS VAERFT A/S, aarhus vaerft a s",
        "Smørrebrød & Sønner I/S, smoerrebroed soenner i s",
        "Café Ü-Bar ApS, cafe u bar aps",
        "»Nord« ApS, nord aps",
        "A = B ApS, a b aps"
    })
    void danishLettersAreSpelledOutAndSignsAreNone(String name, String folded) {
        assertEquals(folded, CompanyNames.folded(name));
    }

    @ParameterizedTest
    @CsvSource({"Nord ApS, nord", "Nord A/S, nord", "nord, nord", "ApS, aps", "Nord Holding ApS, nord holding"})
    void theLegalFormIsNoName(String name, String bare) {
        assertEquals(bare, CompanyNames.bare(name));
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll String name) {
        var once = CompanyNames.folded(name);
        assertEquals(once, CompanyNames.folded(once));
    }
}
