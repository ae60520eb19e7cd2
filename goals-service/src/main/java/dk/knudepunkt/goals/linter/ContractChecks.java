package dk.knudepunkt.goals.linter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Goal;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.contract.TargetMeasure;
import dk.knudepunkt.goals.figure.MeasurementDefinition;
import dk.knudepunkt.goals.linter.LintRule.Hit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at what is agreed, whatever the papers say of it: it finds the same in any year and any house. */
final class ContractChecks {

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private ContractChecks() {}

    static Stream<Hit> noTarget(LintRule rule, Material material) {
        return material.contract().goals().stream()
                .filter(goal -> goal.targets().isEmpty())
                .map(goal -> hit(rule, goal, material));
    }

    /** A goal has a line of reporting, or says in its fourth answer who reports. */
    static Stream<Hit> noReportingLine(LintRule rule, Material material) {
        return material.contract().goals().stream()
                .filter(goal ->
                        goal.terms().reporting().isEmpty() && goal.answers().reported() == null)
                .map(goal -> hit(rule, goal, material));
    }

    /** The first party of the contract is the council that it is made with. */
    static Stream<Hit> noLineToCouncil(LintRule rule, Material material) {
        var contract = material.contract();
        return contract.targets()
                .filter(target -> isReportedPast(contract, target))
                .map(target -> hit(rule, target, material));
    }

    private static boolean isReportedPast(Contract contract, Target target) {
        var council = contract.parties().getFirst();
        var goal = contract.goalOf(target);
        var lines = goal.reportingOn(target);
        return !lines.isEmpty()
                && goal.answers().reported() == null
                && lines.stream().noneMatch(line -> line.to().contains(council));
    }

    static Stream<Hit> noBaseline(LintRule rule, Material material) {
        return material.contract()
                .targets()
                .filter(target ->
                        target.terms().measure() == TargetMeasure.GROWTH_ON_BASELINE && target.baseline() == null)
                .map(target -> hit(rule, target, material));
    }

    static Stream<Hit> titleOfAnotherYear(LintRule rule, Material material) {
        var year = String.valueOf(material.contract().year());
        return material.contract()
                .targets()
                .flatMap(target -> YEAR
                        .matcher(target.terms().title().da())
                        .results()
                        .map(MatchResult::group)
                        .filter(named -> !named.equals(year))
                        .findFirst()
                        .map(named -> new Hit(
                                target.code(),
                                new Wording(named + " ↔ " + year, named + " ↔ " + year),
                                shown(rule, target, material)))
                        .stream());
    }

    /** Targets that are measured by the same rules ask for the same thing, and cannot ask for different amounts of it. */
    static Stream<Hit> twoTargetsForOneThing(LintRule rule, Material material) {
        return material.definitions().stream()
                .collect(groupingBy(MeasurementDefinition::basis, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(same -> targetsOf(same, material))
                .filter(ContractChecks::askForDifferentValues)
                .map(targets -> new Hit(
                        targets.stream().map(Target::code).collect(Collectors.joining("-")),
                        Numbers.joined(
                                targets.stream().map(ContractChecks::askedFor).toList(), " ↔ "),
                        targets.stream()
                                .flatMap(target -> shown(rule, target, material).stream())
                                .toList()));
    }

    private static List<Target> targetsOf(List<MeasurementDefinition> definitions, Material material) {
        var codes = definitions.stream().map(MeasurementDefinition::targetCode).toList();
        return material.contract()
                .targets()
                .filter(target -> codes.contains(target.code()))
                .toList();
    }

    /** 12.1: 2. */
    private static Wording askedFor(Target target) {
        var value = target.terms().value();
        return Numbers.joined(
                List.of(
                        new Wording(target.code(), target.code()),
                        value == null ? new Wording("–", "–") : Numbers.told(value)),
                ": ");
    }

    private static List<Finding.Place> shown(LintRule rule, Target target, Material material) {
        return material.places(rule, target.code(), target.terms().title());
    }

    private static boolean askForDifferentValues(List<Target> targets) {
        return targets.stream()
                        .flatMap(target -> Stream.ofNullable(target.terms().value()))
                        .map(value -> value.stripTrailingZeros())
                        .distinct()
                        .count()
                > 1;
    }

    /** Of indicators the papers of the year speak, or nobody asks. */
    static Stream<Hit> noUpdateDate(LintRule rule, Material material) {
        return material.indicators().stream()
                .filter(indicator -> indicator.status().nextUpdate() == null)
                .filter(indicator -> material.papers().quotations().stream()
                        .anyMatch(quotation -> quotation.isAbout(indicator.code())))
                .map(indicator -> new Hit(
                        indicator.code(),
                        indicator.definition().name(),
                        material.places(
                                rule, indicator.code(), indicator.definition().name())));
    }

    private static Hit hit(LintRule rule, Goal goal, Material material) {
        var about = String.valueOf(goal.no());
        return new Hit(
                about,
                goal.terms().title(),
                material.places(rule, about, goal.terms().title()));
    }

    private static Hit hit(LintRule rule, Target target, Material material) {
        return new Hit(target.code(), target.terms().title(), shown(rule, target, material));
    }
}
