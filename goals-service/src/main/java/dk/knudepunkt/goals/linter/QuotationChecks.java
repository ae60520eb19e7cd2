package dk.knudepunkt.goals.linter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.linter.LintRule.Hit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares what papers say of one thing in two places. */
final class QuotationChecks {

    private QuotationChecks() {}

    /** Finds what is said otherwise in one place than in another. */
    static Stream<Hit> differing(Aspect aspect, Material material) {
        return byThing(material.papers().saying(aspect)).entrySet().stream()
                .filter(thing -> meanings(thing.getValue(), aspect).size() > 1)
                .map(thing -> new Hit(
                        thing.getKey(),
                        against(meanings(thing.getValue(), aspect), material),
                        material.places(thing.getValue())));
    }

    /** What is told of each segment by now is not told of the whole only any more. */
    static Stream<Hit> otherScope(Material material) {
        return differing(Aspect.SCOPE, material)
                .filter(hit -> material.target(hit.about())
                        .map(target -> target.reported())
                        .filter(reported -> !reported.segments().isEmpty())
                        .isEmpty());
    }

    /** The first place is the agreement's, which has the names. */
    static Stream<Hit> unknownNames(Material material) {
        return byThing(material.papers().saying(Aspect.NAMES)).entrySet().stream()
                .flatMap(thing -> unknown(thing.getKey(), thing.getValue(), material));
    }

    private static Stream<Hit> unknown(String about, List<Quotation> quotations, Material material) {
        var agreed = names(quotations.getFirst());
        var unknown = new TreeSet<String>();
        quotations.forEach(quotation -> unknown.addAll(names(quotation)));
        unknown.removeAll(agreed);
        return unknown.isEmpty()
                ? Stream.of()
                : Stream.of(new Hit(
                        about,
                        Numbers.joined(
                                unknown.stream().map(material.papers()::word).toList(), ", "),
                        material.places(quotations)));
    }

    private static Set<String> names(Quotation quotation) {
        return new LinkedHashSet<>(
                Arrays.asList(quotation.says(Aspect.NAMES).orElseThrow().split(" ", -1)));
    }

    /** Hours are promised somewhere, and nowhere is said which hours count. */
    static Stream<Hit> unclearDeadline(Material material) {
        return byThing(material.papers().quotations().stream()).entrySet().stream()
                .filter(thing -> says(thing.getValue(), Aspect.HOURS) && !says(thing.getValue(), Aspect.CALENDAR))
                .map(thing -> new Hit(
                        thing.getKey(),
                        against(meanings(thing.getValue(), Aspect.HOURS), material),
                        material.places(thing.getValue())));
    }

    private static boolean says(List<Quotation> quotations, Aspect aspect) {
        return quotations.stream().anyMatch(quotation -> quotation.says(aspect).isPresent());
    }

    static Stream<Hit> missingDocument(Material material) {
        var byDocument = material.papers()
                .saying(Aspect.REFERS_TO)
                .collect(groupingBy(
                        quotation -> quotation.says(Aspect.REFERS_TO).orElseThrow(), LinkedHashMap::new, toList()));
        return byDocument.entrySet().stream()
                .filter(document -> !material.papers().documents().containsKey(document.getKey()))
                .map(document -> new Hit(
                        document.getKey(),
                        material.papers().word(document.getKey()),
                        material.places(document.getValue())));
    }

    private static Map<String, List<Quotation>> byThing(Stream<Quotation> quotations) {
        return quotations
                .filter(quotation -> quotation.about() != null)
                .collect(groupingBy(
                        quotation -> Objects.requireNonNull(quotation.about()), LinkedHashMap::new, toList()));
    }

    private static List<String> meanings(List<Quotation> quotations, Aspect aspect) {
        return quotations.stream()
                .flatMap(quotation -> quotation.says(aspect).stream())
                .distinct()
                .toList();
    }

    private static Wording against(List<String> meanings, Material material) {
        return Numbers.joined(meanings.stream().map(material.papers()::word).toList(), " ↔ ");
    }
}
