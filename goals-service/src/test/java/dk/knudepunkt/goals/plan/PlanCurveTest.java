package dk.knudepunkt.goals.plan;

import static dk.knudepunkt.goals.contract.ContractFixtures.contract;
import static dk.knudepunkt.goals.contract.ContractFixtures.courses;
import static dk.knudepunkt.goals.contract.ContractFixtures.target;
import static dk.knudepunkt.goals.contract.ContractFixtures.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.contract.TargetMeasure;
import dk.knudepunkt.goals.plan.PlanCurve.Season;
import dk.knudepunkt.platform.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlanCurveTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 30);
    private static final BigDecimal WANTED = BigDecimal.valueOf(385);
    private static final Instant NOW = Instant.parse("2021-01-10T10:00:00Z");

    /** 181 of 365 days: 385 · 181 / 365 = 190.9. */
    @Test
    void whereNothingIsKnownEachDayIsAlike() {
        var curve = PlanCurve.best(FIRST, LAST, WANTED, null, () -> null);
        assertEquals(PlanBasis.STRAIGHT, curve.basis());
        assertEquals(new BigDecimal("190.9"), curve.requiredAt(JUNE, WANTED));
        assertEquals(0, curve.shareAt(FIRST.minusDays(1)));
        assertEquals(1, curve.shareAt(LAST));
    }

    /** 170 are agreed for 30 June, 184 days before the end: half of these on 30 September are 170 + 92/184 · 215 = 277.5. */
    @Test
    void whatIsAgreedHoldsOnItsDayAndIsStraightBetween() {
        var plan = plan(target("9.2", courses(385)), point(JUNE, 170));
        var curve = PlanCurve.best(
                FIRST, LAST, WANTED, plan, () -> new Season(30, Map.of(YearMonth.of(2020, 1), BigDecimal.TEN)));
        assertEquals(PlanBasis.AGREED, curve.basis());
        assertEquals(new BigDecimal("170.0"), curve.requiredAt(JUNE, WANTED));
        assertEquals(new BigDecimal("277.5"), curve.requiredAt(LocalDate.of(2021, 9, 30), WANTED));
    }

    /**
     * Of thirty ten came in March and twenty in October; with one more a month 2 of 42 are due at the end of February, 13 at
     * that of March, 17 at that of July and 40 at that of October.
     */
    @Test
    void theYearBeforeTellsTheSeason() {
        var months =
                Map.of(YearMonth.of(2020, 3), BigDecimal.valueOf(10), YearMonth.of(2020, 10), BigDecimal.valueOf(20));
        var wanted = BigDecimal.valueOf(420);
        var curve = PlanCurve.best(FIRST, LAST, wanted, null, () -> new Season(30, months));
        assertEquals(PlanBasis.SEASONAL, curve.basis());
        assertEquals(new BigDecimal("20.0"), curve.requiredAt(LocalDate.of(2021, 2, 28), wanted));
        assertEquals(new BigDecimal("130.0"), curve.requiredAt(LocalDate.of(2021, 3, 31), wanted));
        assertEquals(new BigDecimal("170.0"), curve.requiredAt(LocalDate.of(2021, 7, 31), wanted));
        assertEquals(new BigDecimal("400.0"), curve.requiredAt(LocalDate.of(2021, 10, 31), wanted));
        assertEquals(1, curve.shareAt(LAST));
    }

    /** Thirty subsidies of nought kroner, or none that has an amount, say nothing of the months; neither do twenty-nine of anything. */
    @Test
    void aYearWithoutAmountsTellsNoSeason() {
        var nought = Map.of(YearMonth.of(2020, 3), BigDecimal.ZERO, YearMonth.of(2020, 4), new BigDecimal("0.00"));
        assertNull(Season.of(30, nought));
        assertNull(Season.of(30, Map.of()));
        assertNull(Season.of(29, Map.of(YearMonth.of(2020, 3), BigDecimal.TEN)));
        assertNotNull(Season.of(30, Map.of(YearMonth.of(2020, 3), BigDecimal.TEN)));
        var curve = PlanCurve.best(FIRST, LAST, WANTED, null, () -> Season.of(30, nought));
        assertEquals(PlanBasis.STRAIGHT, curve.basis());
        assertEquals(new BigDecimal("190.9"), curve.requiredAt(JUNE, WANTED));
    }

    @Test
    void aPlanTakenBackIsNone() {
        var before = plan(target("9.2", courses(385)), point(JUNE, 170));
        var back = new TargetPlan(
                contract(target("9.2", courses(385))), target("9.2", courses(385)), before, agreed(), "a", NOW);
        assertEquals(2, back.number());
        assertEquals(
                PlanBasis.STRAIGHT,
                PlanCurve.best(FIRST, LAST, WANTED, back, () -> null).basis());
    }

    @Test
    void whatCannotBeAWayIsRefusedWhereItIsWrong() {
        var courses = target("9.2", courses(385));
        assertRefused("plan-day-out-of-order", "/points/0/on", courses, point(LAST, 385));
        assertRefused("plan-day-out-of-order", "/points/0/on", courses, point(FIRST.minusDays(1), 1));
        assertRefused("plan-day-out-of-order", "/points/1/on", courses, point(JUNE, 170), point(JUNE, 180));
        assertRefused(
                "plan-value-out-of-range", "/points/1/value", courses, point(JUNE, 170), point(JUNE.plusDays(1), 169));
        assertRefused("plan-value-out-of-range", "/points/0/value", courses, point(JUNE, 386));
        var share = target("1.2", terms(TargetMeasure.SHARE, BigDecimal.valueOf(50), Unit.PERCENT));
        assertRefused("plan-not-cumulative", "", share, point(JUNE, 25));
        var milestone = target("5.1", terms(TargetMeasure.MILESTONE, null, null));
        assertRefused("plan-not-cumulative", "", milestone);
    }

    @Property
    void aCurveNeverFalls(
            @ForAll @Size(12) List<@IntRange(max = 50) Integer> months, @ForAll @IntRange(min = 0, max = 363) int day) {
        var brought = new HashMap<YearMonth, BigDecimal>();
        for (var i = 0; i < months.size(); i++) {
            brought.put(YearMonth.of(2020, i + 1), BigDecimal.valueOf(months.get(i) + 1));
        }
        for (var curve :
                List.of(PlanCurve.straight(FIRST, LAST), PlanCurve.seasonal(FIRST, LAST, new Season(40, brought)))) {
            var share = curve.shareAt(FIRST.plusDays(day));
            assertTrue(share >= 0 && share <= curve.shareAt(FIRST.plusDays(day + 1)));
            assertTrue(curve.shareAt(FIRST.plusDays(day + 1)) <= 1);
        }
    }

    private static void assertRefused(String slug, String pointer, Target target, PlanPoint... points) {
        var refused = assertThrows(Problem.class, () -> plan(target, points));
        assertEquals(slug, refused.slug());
        assertEquals(pointer, refused.pointer().orElse(""));
    }

    private static TargetPlan plan(Target target, PlanPoint... points) {
        return new TargetPlan(contract(target), target, null, agreed(points), "analyst", NOW);
    }

    private static TargetPlan.Agreement agreed(PlanPoint... points) {
        return new TargetPlan.Agreement(Arrays.asList(points), "Leveranceplan", "KKR, punkt 4");
    }

    private static PlanPoint point(LocalDate on, int value) {
        return new PlanPoint(on, BigDecimal.valueOf(value));
    }
}
