package dk.knudepunkt.goals.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.knudepunkt.goals.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final Wording NOTHING = new Wording("", "");

    /** Greve and Køge are town, 600 people in all; Stevns and Lolland are country, 400. */
    private static final Distribution PEOPLE = new Distribution(
            new MunicipalityGroups.Version(
                    "sjaelland",
                    1,
                    DAY,
                    true,
                    NOTHING,
                    NOTHING,
                    new TreeMap<>(Map.of(
                            "253", new MunicipalityGroups.Place(MunicipalityGroup.TOWN, 0, 0),
                            "259", new MunicipalityGroups.Place(MunicipalityGroup.TOWN, 1, 0),
                            "336", new MunicipalityGroups.Place(MunicipalityGroup.RURAL, 0, 1),
                            "360", new MunicipalityGroups.Place(MunicipalityGroup.RURAL, 1, 1)))),
            new Population(DAY, "DST", Map.of("253", 400L, "259", 200L, "336", 100L, "360", 300L, "101", 9_999L)));

    /** 70 of 100 courses are town: 70 / 60 = 116.7 %; 30 country: 30 / 40 = 75 %. Courses elsewhere are of neither. */
    @Test
    void theGroupThatIsFurthestBehindDecides() {
        var counts = Map.of("253", 50L, "259", 20L, "336", 20L, "360", 10L, "101", 1_000L);

        assertEquals(new BigDecimal("75.0"), PEOPLE.lowest(counts));
        assertEquals(
                new BigDecimal("116.7"),
                Objects.requireNonNull(PEOPLE.groups(counts).get(MunicipalityGroup.TOWN))
                        .percent());
        assertEquals(1_000, PEOPLE.people());
        // 20 of 100 where a tenth live
        assertEquals(
                new BigDecimal("200.0"),
                Objects.requireNonNull(PEOPLE.municipalities(counts).get("336")).percent());
    }

    @Test
    void ofNothingNoGroupIsBehind() {
        assertNull(PEOPLE.lowest(Map.of()));
        assertNull(PEOPLE.lowest(Map.of("101", 7L)));
    }

    @Property
    void sharesAddUpToOne(@ForAll @Size(4) List<@IntRange(max = 400) Integer> sizes) {
        var counts = new HashMap<String, Long>();
        List.of("253", "259", "336", "360")
                .forEach(code -> counts.put(code, sizes.get(counts.size()).longValue()));
        var all = counts.values().stream().mapToLong(Long::longValue).sum();

        for (var shares : List.of(
                PEOPLE.groups(counts).values(), PEOPLE.municipalities(counts).values())) {
            assertEquals(all, shares.stream().mapToLong(Share::count).sum());
            assertEquals(1_000, shares.stream().mapToLong(Share::persons).sum());
            shares.forEach(share -> assertEquals(all, share.of()));
        }
    }
}
