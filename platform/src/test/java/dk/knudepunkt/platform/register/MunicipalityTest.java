package dk.knudepunkt.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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

    @Test
    void aCodeIsReadAsItsName() {
        assertEquals("Solrød", Municipality.nameOf("269"));
        assertTrue(Municipality.exists("269"));
    }

    @Test
    void anUnknownCodeIsShownAsItIs() {
        assertEquals("999", Municipality.nameOf("999"));
        assertFalse(Municipality.exists("999"));
        assertFalse(Municipality.exists(null));
    }
}
