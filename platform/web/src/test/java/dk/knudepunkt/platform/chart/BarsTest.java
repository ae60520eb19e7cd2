package dk.knudepunkt.platform.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.page.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BarsTest {

    private static final Words ONE = new Words("én", "one");

    @Test
    void theLongestFillsTheRoomAndThePartsStandBehindEachOther() {
        var kinds = new LinkedHashMap<String, Words>();
        kinds.put("a", ONE);
        kinds.put("b", ONE);
        var bars = Bars.of(
                kinds,
                List.of(
                        new Bars.Row<>("full", null, Map.of("a", 30, "b", 10)),
                        new Bars.Row<>("half", "/half", Map.of("b", 20))));
        var full = bars.bars().getFirst();
        assertEquals(new BigDecimal("40"), full.total());
        assertEquals(new BigDecimal("75.00"), full.parts().getFirst().width());
        assertEquals(new BigDecimal("75.00"), full.parts().getLast().x());
        assertEquals(new BigDecimal("25.00"), full.parts().getLast().width());
        assertEquals(
                new BigDecimal("50.00"), bars.bars().getLast().parts().getLast().width());
    }

    @Property
    void noBarLeavesTheRoomAndNoneIsTallerThanWhatItIsOf(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 1_000_000) Integer> values) {
        var bars = Bars.of(ONE, numbered(values));
        var widths = bars.bars().stream()
                .map(bar -> bar.parts().getFirst().width().doubleValue())
                .toList();
        var most = values.stream().mapToInt(Integer::intValue).max().orElse(0);
        IntStream.range(0, values.size())
                .forEach(i -> assertEquals(most == 0 ? 0 : 100.0 * values.get(i) / most, widths.get(i), 0.0051));
    }

    private static Map<String, Integer> numbered(List<Integer> values) {
        var numbered = new LinkedHashMap<String, Integer>();
        IntStream.range(0, values.size()).forEach(i -> numbered.put("" + i, values.get(i)));
        return numbered;
    }

    @Test
    void levelsHaveRoomForWhatIsReachedAndForTheGoal() {
        var levels = Levels.upTo(List.of(new BigDecimal("2.45"), new BigDecimal("2.60")));
        assertEquals(new BigDecimal("100.00"), levels.at(new BigDecimal("2.60")));
        assertEquals(new BigDecimal("94.23"), levels.at(new BigDecimal("2.45")));
        assertEquals(BigDecimal.ZERO, levels.at(null));
        assertEquals(BigDecimal.ZERO, Levels.upTo(List.of()).at(BigDecimal.ONE));
    }

    @Test
    void theYearAheadBeginsWithTheMonth() {
        var year = YearAhead.from(LocalDate.of(2024, 2, 20));
        assertEquals("2024-02", year.months().getFirst());
        assertEquals("2025-01", year.months().getLast());
        assertEquals(new BigDecimal("0.00"), year.beginnings().getFirst());
        assertTrue(year.has(LocalDate.of(2024, 2, 1)));
        assertTrue(year.has(LocalDate.of(2025, 1, 31)));
        assertTrue(Arrays.asList(null, LocalDate.of(2025, 2, 1), LocalDate.of(2024, 1, 31)).stream()
                .noneMatch(year::has));
        assertEquals(new BigDecimal("50.00"), year.place(LocalDate.of(2024, 8, 2)));
    }
}
