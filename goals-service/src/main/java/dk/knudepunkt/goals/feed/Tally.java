package dk.knudepunkt.goals.feed;

import dk.knudepunkt.goals.fact.Known;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * What the verdicts come to, before a measure makes a value of it.
 *
 * @param guided companies in the cohorts that were measured
 * @param differences how much more they grew than the control group, in percentage points, added up over these companies
 */
record Tally(
        long base,
        long counted,
        long promoters,
        long detractors,
        BigDecimal amount,
        BigDecimal operatingFunds,
        long guided,
        BigDecimal differences) {

    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;

    /** Looks at no more of each thing of the base than the measure asks for. */
    static Tally of(Measure measure, Collection<Member> members) {
        var base = members.stream().map(Member::known).toList();
        var counted = members.stream().filter(Member::counts).map(Member::known).toList();
        var scored = measure == Measure.NPS ? base : List.<Known>of();
        var priced = measure == Measure.SUM || measure == Measure.RATIO ? counted : List.<Known>of();
        var compared = measure == Measure.CONTROL_GROUP_DIFFERENCE ? counted : List.<Known>of();
        return new Tally(
                base.size(),
                counted.size(),
                scored.stream().filter(it -> recommends(it) >= PROMOTER).count(),
                scored.stream().filter(it -> recommends(it) <= DETRACTOR).count(),
                sum(priced, "amount"),
                sum(priced, "operatingFunds"),
                sum(compared, "guidedCompanies").longValue(),
                compared.stream().map(Tally::difference).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static int recommends(Known known) {
        return known.code("recommend").map(Integer::valueOf).orElse(PROMOTER - 1);
    }

    private static BigDecimal difference(Known known) {
        return number(known, "guidedGrowth")
                .subtract(number(known, "controlGrowth"))
                .multiply(number(known, "guidedCompanies"));
    }

    private static BigDecimal number(Known known, String name) {
        return known.code(name).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal sum(List<Known> counted, String name) {
        return counted.stream().map(it -> number(it, name)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
