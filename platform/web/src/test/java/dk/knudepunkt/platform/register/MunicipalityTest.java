package dk.knudepunkt.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityTest {

    @Test
    void thereAre98WithACodeAndANameOfTheirOwn() {
        var all = Municipality.all();
        assertEquals(98, all.size());
        assertEquals(
                98,
                all.stream().map(Municipality::code).collect(Collectors.toSet()).size());
        assertEquals(
                98,
                all.stream().map(Municipality::name).collect(Collectors.toSet()).size());
        assertTrue(all.stream().allMatch(municipality -> municipality.code().matches("\\d{3}")));
    }

    @ParameterizedTest
    @CsvSource({
        "101, København",
        "253, Greve",
        "269, Solrød",
        "336, Stevns",
        "376, Guldborgsund",
        "400, Bornholm",
        "461, Odense",
        "492, Ærø",
        "751, Aarhus",
        "860, Hjørring"
    })
    void aCodeIsReadAsItsName(String code, String name) {
        assertEquals(name, Municipality.nameOf(code));
        assertTrue(Municipality.exists(code));
    }

    /** Counted apart from the municipalities, though it has a code of the same kind. */
    @Test
    void christiansoeIsNoMunicipality() {
        assertFalse(Municipality.exists("411"));
    }

    @Test
    void anUnknownCodeIsShownAsItIs() {
        assertEquals("999", Municipality.nameOf("999"));
        assertFalse(Municipality.exists("999"));
        assertFalse(Municipality.exists(null));
    }
}
