package dk.knudepunkt.goals.contract;

import static dk.knudepunkt.goals.contract.ContractFixtures.courses;
import static dk.knudepunkt.goals.contract.ContractFixtures.reported;
import static dk.knudepunkt.goals.contract.ContractFixtures.target;
import static dk.knudepunkt.goals.contract.ContractFixtures.terms;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.Unit;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetTest {

    /** The source writes 48 % and 42 %. */
    @ParameterizedTest
    @CsvSource({"600,626,104.3", "385,185,48.1", "315,132,41.9", "600,0,0.0"})
    void percentIsComputedFromTheCountAndTheTarget(int wanted, BigDecimal value, BigDecimal percent) {
        assertEquals(percent, target("9.1", courses(wanted)).percentReached(value));
    }

    @Property
    void hundredPercentIsReachedWhenTheTargetIs(
            @ForAll @IntRange(min = 1, max = 100_000) int wanted, @ForAll @IntRange(max = 200_000) int value) {
        var percent = requireNonNull(target("9.1", courses(wanted)).percentReached(BigDecimal.valueOf(value)));
        var rounding = new BigDecimal("0.05");
        if (value >= wanted) {
            assertTrue(percent.compareTo(BigDecimal.valueOf(100)) >= 0);
        } else {
            assertTrue(percent.subtract(rounding).compareTo(BigDecimal.valueOf(100)) < 0);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"PERCENT", "PERCENTAGE_POINTS", "NPS_POINTS", "FACTOR"})
    void halfOfAShareIsNotHalfOfTheWay(Unit unit) {
        var share = target("1.2", terms(TargetMeasure.SHARE, BigDecimal.valueOf(50), unit));
        assertNull(share.percentReached(BigDecimal.valueOf(25)));
    }

    @Test
    void sumOfMoneyIsOnItsWay() {
        var sought = target("12.4", terms(TargetMeasure.SUM, BigDecimal.valueOf(25_000_000), Unit.DKK));
        assertEquals(new BigDecimal("20.0"), sought.percentReached(BigDecimal.valueOf(5_000_000)));
    }

    @Test
    void nothingIsReachedWithoutAValueOrATargetToReach() {
        assertNull(target("9.1", courses(600)).percentReached(null));
        assertNull(target("9.1", courses(0)).percentReached(BigDecimal.ONE));
        assertNull(target("5.1", terms(TargetMeasure.MILESTONE, null, null)).percentReached(BigDecimal.ONE));
    }

    @Test
    void reportedValueOfAnotherUnitIsNoPartOfTheWay() {
        var target = target("9.2", courses(385));
        assertEquals(new BigDecimal("48.1"), target.percentOf(reported(BigDecimal.valueOf(185), Unit.COURSES)));
        assertNull(target.percentOf(reported(BigDecimal.valueOf(185), Unit.COMPANIES)));
    }
}
