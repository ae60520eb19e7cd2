package dk.knudepunkt.goals.linter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Baseline;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.linter.LintRule.Hit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Does sums, shares and distances again that papers print. */
final class NumberChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** So near to each other that two numbers are suspected to be of the same. */
    private static final BigDecimal NEAR = new BigDecimal("0.02");

    private NumberChecks() {}

    static Stream<Hit> wrongSum(LintRule rule, Material material) {
        return Stream.concat(
                material.papers().sums().stream()
                        .filter(sum -> !sum.closes())
                        .map(sum -> new Hit(
                                sum.about(),
                                notEqual(sum.parts(), sum.added(), sum.total()),
                                List.of(new Finding.Place(
                                        material.papers().document(sum.document()), sum.line(), sum.text())))),
                material.contract()
                        .targets()
                        .filter(target ->
                                partsOf(target).filter(parts -> !closes(parts)).isPresent())
                        .map(target -> wrongBaseline(rule, target, material)));
    }

    private static Hit wrongBaseline(LintRule rule, Target target, Material material) {
        var baseline = partsOf(target).orElseThrow();
        return new Hit(
                target.code(),
                notEqual(
                        List.copyOf(baseline.parts().values()),
                        added(baseline),
                        Objects.requireNonNull(baseline.value())),
                material.places(rule, target.code(), target.terms().title()));
    }

    /** What was added up and closes, so that one sees that it was. */
    static List<Wording> closing(Material material) {
        return Stream.concat(
                        material.papers().sums().stream()
                                .filter(Papers.Sum::closes)
                                .map(sum -> equal(sum.parts(), sum.total())),
                        material.contract()
                                .targets()
                                .flatMap(target -> partsOf(target).stream())
                                .filter(NumberChecks::closes)
                                .map(parts -> equal(
                                        List.copyOf(parts.parts().values()), Objects.requireNonNull(parts.value()))))
                .distinct()
                .toList();
    }

    private static Optional<Baseline> partsOf(Target target) {
        return Optional.ofNullable(target.baseline())
                .filter(baseline ->
                        baseline.value() != null && !baseline.parts().isEmpty());
    }

    private static boolean closes(Baseline baseline) {
        return added(baseline).compareTo(Objects.requireNonNull(baseline.value())) == 0;
    }

    private static BigDecimal added(Baseline baseline) {
        return baseline.parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Wording equal(List<BigDecimal> parts, BigDecimal total) {
        return Numbers.joined(List.of(Numbers.added(parts), Numbers.told(total)), " = ");
    }

    private static Wording notEqual(List<BigDecimal> parts, BigDecimal added, BigDecimal total) {
        return Numbers.joined(List.of(equal(parts, added), Numbers.told(total)), " ≠ ");
    }

    /** One share, printed or computed, that is told of different things. */
    static Stream<Hit> oneNumberTwoDefinitions(Material material) {
        return material
                .papers()
                .saying(Aspect.DEFINITION)
                .collect(groupingBy(
                        quotation -> quotation.about() + "-" + share(quotation), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .filter(number -> number.getValue().stream()
                                .map(quotation -> quotation.says(Aspect.DEFINITION))
                                .distinct()
                                .count()
                        > 1)
                .map(number -> new Hit(
                        number.getKey(),
                        Numbers.joined(
                                number.getValue().stream()
                                        .map(quotation -> defined(quotation, material))
                                        .toList(),
                                " ↔ "),
                        material.places(number.getValue())));
    }

    private static String share(Quotation quotation) {
        return quotation
                .says(Aspect.VALUE)
                .orElseGet(() -> quotient(quotation, 0).toString());
    }

    private static BigDecimal quotient(Quotation quotation, int decimals) {
        var part = quotation.number(Aspect.PART).orElseThrow();
        return percent(part, quotation.sum(Aspect.WHOLE).orElseThrow(), decimals);
    }

    private static Wording defined(Quotation quotation, Material material) {
        var meaning = material.papers().word(quotation.says(Aspect.DEFINITION).orElseThrow());
        return quotation.says(Aspect.PART).isEmpty()
                ? meaning
                : Numbers.joined(
                        List.of(
                                meaning,
                                Numbers.joined(
                                        List.of(
                                                Numbers.told(quotation
                                                        .number(Aspect.PART)
                                                        .orElseThrow()),
                                                Numbers.told(quotation
                                                        .sum(Aspect.WHOLE)
                                                        .orElseThrow())),
                                        " / "),
                                Numbers.told(quotient(quotation, 1))),
                        " = ");
    }

    /** What is called a benchmark, where it is not the same everywhere, or is nobody's. */
    static Stream<Hit> ambiguousBenchmark(Material material) {
        var told = material.papers().saying(Aspect.COMPARATOR).toList();
        var meanings = told.stream()
                .map(quotation -> benchmark(quotation, material))
                .distinct()
                .toList();
        return meanings.size() > 1
                ? Stream.of(new Hit("benchmark", Numbers.joined(meanings, " ↔ "), material.places(told)))
                : Stream.of();
    }

    /** One without a name that comes to what the target asks for is the target itself. */
    private static Wording benchmark(Quotation quotation, Material material) {
        var target = material.target(Objects.requireNonNull(quotation.about()));
        var value = quotation.number(Aspect.BENCHMARK).or(() -> below(quotation, target));
        var named = material.papers().word(quotation.says(Aspect.COMPARATOR).orElseThrow());
        return value.filter(benchmark -> target.map(one -> one.terms().value())
                        .filter(wanted -> wanted.compareTo(benchmark) == 0)
                        .isPresent())
                .map(benchmark -> Numbers.joined(
                        List.of(
                                named,
                                Numbers.told(benchmark),
                                material.papers().word("THE_TARGET_ITSELF")),
                        ", "))
                .orElse(named);
    }

    private static Optional<BigDecimal> below(Quotation quotation, Optional<Target> target) {
        return target.map(Target::reported)
                .map(Reported::value)
                .flatMap(reported -> quotation.number(Aspect.ABOVE).map(reported::subtract));
    }

    /** More or fewer indicators than the papers say that there are. */
    static Stream<Hit> otherCount(LintRule rule, Material material) {
        var there = BigDecimal.valueOf(material.indicators().size());
        return material.papers()
                .saying(Aspect.HOW_MANY)
                .filter(quotation -> there.signum() > 0
                        && quotation.number(Aspect.HOW_MANY).orElseThrow().compareTo(there) != 0)
                .map(quotation -> {
                    var about = Objects.requireNonNull(quotation.about());
                    return new Hit(
                            about,
                            Numbers.joined(
                                    List.of(
                                            Numbers.told(quotation
                                                    .number(Aspect.HOW_MANY)
                                                    .orElseThrow()),
                                            Numbers.told(there)),
                                    " ↔ "),
                            Stream.concat(
                                            Stream.of(material.place(quotation)),
                                            material
                                                    .places(rule, about, new Wording("indikatorer", "indicators"))
                                                    .stream())
                                    .toList());
                });
    }

    /** A part and its share give a base; where that is nearly the number of others, the share may be of them. */
    static Stream<Hit> suspectedBase(Material material) {
        return material.papers()
                .saying(Aspect.SHARE)
                .flatMap(share -> material.papers()
                        .saying(Aspect.TOTAL)
                        .filter(total -> !total.says(Aspect.POPULATION).equals(share.says(Aspect.POPULATION)))
                        .filter(total ->
                                isNear(base(share), total.number(Aspect.TOTAL).orElseThrow()))
                        .map(total -> suspected(share, total, material)));
    }

    private static Hit suspected(Quotation share, Quotation total, Material material) {
        return new Hit(
                Objects.requireNonNull(share.about()),
                Numbers.joined(
                        List.of(
                                Numbers.joined(List.of(computed(share), population(share, material)), ", "),
                                Numbers.joined(
                                        List.of(
                                                Numbers.told(total.number(Aspect.TOTAL)
                                                        .orElseThrow()),
                                                population(total, material)),
                                        ", ")),
                        " ↔ "),
                material.places(List.of(share, total)));
    }

    /** 36,805 / 17.3 % = 212,746. */
    private static Wording computed(Quotation share) {
        var part = Numbers.told(share.number(Aspect.PART).orElseThrow());
        var percent = Numbers.told(share.number(Aspect.SHARE).orElseThrow());
        return Numbers.joined(
                List.of(Numbers.joined(List.of(part, percent), " / "), Numbers.told(base(share))), " % = ");
    }

    private static Wording population(Quotation quotation, Material material) {
        return material.papers().word(quotation.says(Aspect.POPULATION).orElseThrow());
    }

    private static BigDecimal base(Quotation share) {
        return percent(
                share.number(Aspect.PART).orElseThrow(),
                share.number(Aspect.SHARE).orElseThrow(),
                0);
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.multiply(NEAR)) <= 0;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole, int decimals) {
        return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }
}
