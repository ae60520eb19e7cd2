package dk.knudepunkt.goals.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DiscretionTest {

    /** 30 in all: if only the 2 were hidden, 30 − 20 − 8 would give them away. */
    @Test
    void oneThatIsSmallTakesTheNextSmallestWithIt() {
        assertEquals(Set.of("a", "b"), Discretion.hidden(Map.of("a", 2L, "b", 8L, "c", 20L)));
    }

    /** Two hidden that add up to 2 are 1 and 1. */
    @Test
    void twoThatAreTooFewTogetherTakeAnother() {
        assertEquals(Set.of("a", "b", "c"), Discretion.hidden(Map.of("a", 1L, "b", 1L, "c", 9L, "d", 20L)));
    }

    @Test
    void nothingIsHiddenWhereNoneIsSmall() {
        assertEquals(Set.of(), Discretion.hidden(Map.of("a", 5L, "b", 0L)));
    }

    @Property
    void noSmallGroupIsShownNorFoundBySubtraction(@ForAll @Size(max = 8) List<@IntRange(max = 12) Integer> sizes) {
        var groups = new HashMap<String, Long>();
        sizes.forEach(size -> groups.put("g" + groups.size(), size.longValue()));
        var hidden = Discretion.hidden(groups);
        groups.forEach((key, size) -> assertTrue(size == 0 || size >= Discretion.FEWEST || hidden.contains(key)));
        var sum = hidden.stream().mapToLong(groups::get).sum();
        var others = groups.entrySet().stream()
                .filter(group -> group.getValue() > 0 && !hidden.contains(group.getKey()))
                .count();
        assertTrue(hidden.isEmpty() || others == 0 || (hidden.size() > 1 && sum >= Discretion.FEWEST));
    }

    /** In town 3 and 9 make 12, in the country 4 and 20 make 24: were only the 3 and the 4 hidden, 12 − 9 would give one away. */
    @Test
    void whereSumsAreToldEachHidesItsOwn() {
        assertEquals(
                Set.of("t1", "t2", "c1", "c2"),
                Discretion.hidden(Map.of("t1", 3L, "t2", 9L, "c1", 4L, "c2", 20L), key -> key.substring(0, 1)));
    }

    /** The whole of the country is 3: it is hidden, and town with it, since the total is told; so nothing of either is shown. */
    @Test
    void whereASumIsHiddenSoIsWhatItIsOf() {
        assertEquals(
                Set.of("c1", "t1", "t2"),
                Discretion.hidden(Map.of("c1", 3L, "t1", 9L, "t2", 9L), key -> key.substring(0, 1)));
    }

    @Property
    void noSmallPartIsFoundByItsSum(@ForAll @Size(max = 8) List<@IntRange(max = 12) Integer> sizes) {
        var parts = new HashMap<String, Long>();
        sizes.forEach(size -> parts.put((parts.size() % 2) + "-" + parts.size(), size.longValue()));
        var hidden = Discretion.hidden(parts, key -> key.substring(0, 1));
        for (var sum : List.of("0", "1")) {
            var present = parts.entrySet().stream()
                    .filter(part -> part.getKey().startsWith(sum) && part.getValue() > 0)
                    .toList();
            var unseen = present.stream()
                    .filter(part -> hidden.contains(part.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            present.forEach(part -> assertTrue(part.getValue() >= Discretion.FEWEST || hidden.contains(part.getKey())));
            assertTrue(unseen == 0 || unseen >= Discretion.FEWEST || hidden.size() >= present.size());
        }
    }
}
