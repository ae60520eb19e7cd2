package dk.knudepunkt.goals.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.indicator.IndicatorDefinition.Direction;
import dk.knudepunkt.goals.indicator.IndicatorTarget.Kind;
import dk.knudepunkt.goals.series.SeriesArea;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a target asks for when it follows others. */
class GoalpostTest {

    /**
     * The papers: Zealand 308, which is 165 less than Hovedstaden, so 473; the second region is at 381, which is the target.
     * Services: Zealand 287, which is 199 less than Midtjylland, so 486; the second is at 465. The first is never the target.
     */
    @Test
    void theSecondMostProductiveIsTheSecondRegionsValue() {
        assertEquals(Optional.of(new BigDecimal(381)), second().in(series(List.of(358, 381, 373, 473, 308)), 2018));
        assertEquals(Optional.of(new BigDecimal(465)), second().in(series(List.of(346, 486, 378, 465, 287)), 2018));
    }

    @Test
    void ofFourRegionsNobodyKnowsTheSecondOfFive() {
        assertEquals(Optional.empty(), second().in(series(List.of(358, 381, 373, 473)), 2018));
    }

    @Test
    void theNationalAverageIsTheCountrysOfTheSameYear() {
        var post = new Goalpost(target(Kind.NATIONAL_AVERAGE, null), Direction.UP);
        var series =
                new IndicatorSeries(List.of(point(SeriesArea.COUNTRY, 2018, 14), point(SeriesArea.ZEALAND, 2018, 9)));

        assertEquals(Optional.of(new BigDecimal(14)), post.in(series, 2018));
        assertEquals(Optional.empty(), post.in(series, 2019));
    }

    @Test
    void whatIsFixedFollowsNobody() {
        for (var kind : List.of(Kind.FIXED, Kind.GROWTH_RATE)) {
            assertEquals(
                    Optional.of(BigDecimal.ONE),
                    new Goalpost(target(kind, null), Direction.UP).in(series(List.of()), 1990));
        }
    }

    @Property
    void oneRegionIsAtLeastAsGoodAsTheSecondAndTheOthersAreNotBetter(
            @ForAll @Size(5) List<@IntRange(max = 900) Integer> values) {
        var goalpost = second().in(series(values), 2018).orElseThrow().intValue();
        var sorted = new ArrayList<>(values);
        sorted.sort(Comparator.reverseOrder());

        assertEquals(sorted.get(1), goalpost);
        assertTrue(values.stream().filter(value -> value > goalpost).count() <= 1);
    }

    private static Goalpost second() {
        return new Goalpost(target(Kind.RANK, 2), Direction.UP);
    }

    private static IndicatorTarget target(Kind kind, @Nullable Integer rank) {
        return new IndicatorTarget(2030, kind, BigDecimal.ONE, rank, List.of());
    }

    /** The regions in the order of their codes. */
    private static IndicatorSeries series(List<Integer> values) {
        var points = new ArrayList<IndicatorPoint>();
        for (var value : values) {
            points.add(point(SeriesArea.regions().get(points.size()), 2018, value));
        }
        return new IndicatorSeries(points);
    }

    private static IndicatorPoint point(SeriesArea area, int year, int value) {
        return new IndicatorPoint(area, year, BigDecimal.valueOf(value), List.of(), true);
    }
}
