package dk.knudepunkt.goals.feed;

import dk.knudepunkt.goals.fact.Known;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** What the verdicts come to, before a measure makes a value of it. */
record Tally(long base, long counted, long promoters, long detractors, BigDecimal amount, BigDecimal operatingFunds) {

    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;

    /** Looks at no more of each thing than the measure asks for. */
    static Tally of(Measure measure, Collection<Member> members) {
        var base = members.stream().filter(Member::isInBase).map(Member::known).toList();
        var counted = members.stream().filter(Member::counts).map(Member::known).toList();
        var scored = measure == Measure.NPS ? base : List.<Known>of();
        var priced = measure == Measure.SUM || measure == Measure.RATIO ? counted : List.<Known>of();
        return new Tally(
                base.size(),
                counted.size(),
                scored.stream().filter(it -> recommends(it) >= PROMOTER).count(),
                scored.stream().filter(it -> recommends(it) <= DETRACTOR).count(),
                sum(priced, "amount"),
                sum(priced, "operatingFunds"));
    }

    private static int recommends(Known known) {
        return known.code("recommend").map(Integer::valueOf).orElse(PROMOTER - 1);
    }

    private static BigDecimal sum(List<Known> counted, String name) {
        return counted.stream()
                .flatMap(it -> it.code(name).stream())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
