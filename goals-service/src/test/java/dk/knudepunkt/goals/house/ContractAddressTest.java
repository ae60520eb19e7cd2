package dk.knudepunkt.goals.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.register.Municipality;
import java.util.HashSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractAddressTest {

    @Property
    void whatAKeyIsCalledLeadsBackToIt(@ForAll("keys") ContractKey key) {
        assertEquals(key, ContractAddress.fromString(key.toString()).key());
        assertEquals(
                key, ContractAddress.fromString(key.house() + "-" + key.year()).key(), "the long form is of any house");
        assertEquals(key.atHome(), key.toString().length() == 4, "the short form is of the own house alone");
    }

    @Provide
    Arbitrary<ContractKey> keys() {
        return Combinators.combine(
                        Arbitraries.of(House.all()).map(House::slug),
                        Arbitraries.integers().between(2000, 2099))
                .as(ContractKey::new);
    }

    @ParameterizedTest
    @CsvSource({"2021, 2021", "sjaelland-2021, 2021", "fjordland-2021, fjordland-2021"})
    void hasOneShortestForm(String address, String shortest) {
        assertEquals(shortest, ContractAddress.fromString(address).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "21",
                "20211",
                "0021",
                "-2021",
                "fjordland",
                "fjordland-",
                "fjordland-21",
                "Fjordland-2021",
                "fjordland-2021-1",
                "fjordland_2021",
                "2021-fjordland",
                "fjord land-2021",
                "fjordland-0021"
            })
    void whatIsNoAddressIsRefusedByName(String text) {
        var problem = assertThrows(Problem.class, () -> ContractAddress.fromString(text));
        assertEquals("contract-address-malformed", problem.slug());
        assertEquals("/contract", problem.pointer().orElseThrow());
    }

    @Test
    void aHouseThatIsNotIsRefusedWithThoseThatAre() {
        var problem = assertThrows(Problem.class, () -> ContractAddress.fromString("atlantis-2021"));
        assertEquals("house-not-found", problem.slug());
        assertTrue(problem.arguments().contains("sjaelland, fjordland"));
    }

    @Test
    void oneHouseIsAtHomeAndNoTwoShareAMunicipality() {
        assertEquals(1, House.all().stream().filter(House::home).count());
        assertEquals(House.ofInstallation(), House.all().getFirst());
        var seen = new HashSet<String>();
        for (var house : House.all()) {
            assertTrue(house.slug().matches("[a-z]{1,30}"), house.slug());
            for (var code : house.municipalities()) {
                assertTrue(Municipality.exists(code), code);
                assertTrue(seen.add(code), code);
            }
        }
    }
}
