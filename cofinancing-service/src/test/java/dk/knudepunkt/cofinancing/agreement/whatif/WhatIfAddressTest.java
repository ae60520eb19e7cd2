package dk.knudepunkt.cofinancing.agreement.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WhatIfAddressTest {

    private static final Map<String, List<String>> TWO = Map.of(
            "leaving", List.of("253", "269"),
            "onTop2", List.of("true"),
            "byShares2", List.of("100"),
            "shares2", List.of("Greve: 100"));

    @Test
    void plainNamesBecomeThePathsOfTheRequest() {
        assertThat(WhatIfAddress.ofQuery(TWO).fields().values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "blocks.0.number", List.of("1"),
                        "blocks.0.change.leaving", List.of("253", "269"),
                        "blocks.1.number", List.of("2"),
                        "blocks.1.onTop", List.of("true"),
                        "blocks.1.change.key.byShares", List.of("100"),
                        "blocks.1.change.key.shares", List.of("Greve: 100")));
    }

    @Test
    void whatAFormSendsIsTheAddressItCameFrom() {
        var address = WhatIfAddress.ofQuery(TWO);
        var fields = address.fields().values();

        assertThat(WhatIfAddress.ofForm(path -> fields.getOrDefault(path, List.of())))
                .isEqualTo(address);
    }

    @Test
    void whatIsEmptyOrNotTickedIsLeftOut() {
        var form = Map.of(
                "blocks.0.number", List.of("1"),
                "blocks.0.name", List.of("  "),
                "blocks.0.onTop", List.of("false"),
                "blocks.0.change.budget", List.of(" 1000 "));

        assertThat(WhatIfAddress.ofForm(path -> form.getOrDefault(path, List.of()))
                        .query("2021"))
                .isEqualTo("year=2021&budget=1000");
    }

    @Test
    void anEmptyBlockKeepsItsPlace() {
        assertThat(WhatIfAddress.ofQuery(Map.of("budget3", List.of("5"))).query("2021"))
                .isEqualTo("year=2021&name=&name2=&budget3=5");
    }

    @Test
    void aQuestionWithoutFieldsHasOneBlock() {
        assertThat(WhatIfAddress.ofQuery(Map.of()).blocks()).hasSize(1);
    }

    /** However many there are: removing one leaves the others as they were, in their order. */
    @Property(tries = 50)
    void whoeverRemovesOneKeepsTheOthers(
            @ForAll @IntRange(min = 2, max = 10) int count, @ForAll @IntRange(min = 1, max = 10) int removed) {
        var query = new LinkedHashMap<String, List<String>>();
        var expected = new ArrayList<String>();
        IntStream.rangeClosed(1, count).forEach(number -> {
            query.put(number == 1 ? "budget" : "budget" + number, List.of(String.valueOf(number)));
            if (number != removed) {
                expected.add(String.valueOf(number));
            }
        });

        assertThat(WhatIfAddress.ofQuery(query).without(String.valueOf(removed)).blocks())
                .extracting(block -> block.getOrDefault("budget", List.of()).getFirst())
                .isEqualTo(expected);
    }

    @Test
    void whereThereIsNoRoomNoneIsAdded() {
        var full = WhatIfAddress.ofQuery(Map.of("budget10", List.of("5")));

        assertThat(full.hasRoom()).isFalse();
        assertThat(full.withOneMore().blocks()).hasSize(10);
    }
}
