package dk.knudepunkt.goals.linter;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.figure.MeasurementDefinition;
import dk.knudepunkt.goals.indicator.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that rules look at: what is agreed and told of a year, how it is measured, and what the papers say. */
record Material(Contract contract, List<MeasurementDefinition> definitions, List<Indicator> indicators, Papers papers) {

    Finding.Place place(Quotation quotation) {
        return new Finding.Place(papers.document(quotation.document()), quotation.line(), quotation.text());
    }

    List<Finding.Place> places(List<Quotation> quotations) {
        return quotations.stream().map(this::place).toList();
    }

    /** Where the papers show what a rule has found of something; the contract itself where they do not speak of it. */
    List<Finding.Place> places(LintRule rule, String about, Wording said) {
        var own = shown(rule).filter(quotation -> quotation.isAbout(about)).toList();
        var others = shown(rule).filter(quotation -> quotation.about() == null).toList();
        return Stream.concat(
                        own.isEmpty()
                                ? Stream.of(inContract(said))
                                : own.stream().map(this::place),
                        others.stream().map(this::place))
                .toList();
    }

    private Stream<Quotation> shown(LintRule rule) {
        return papers.quotations().stream().filter(quotation -> quotation.place() == rule);
    }

    private Finding.Place inContract(Wording said) {
        var year = contract.year();
        return new Finding.Place(
                new Wording("Resultatkontrakt " + year, "Performance contract " + year), null, said.da());
    }

    /** The target that is meant, where a target is. */
    Optional<Target> target(String about) {
        return contract.targets().filter(target -> target.code().equals(about)).findFirst();
    }

    /** What people call what is meant. */
    Wording subject(String about) {
        return target(about)
                .map(target -> numbered(about, target.terms().title()))
                .or(() -> contract.goals().stream()
                        .filter(goal -> about.equals(String.valueOf(goal.no())))
                        .findFirst()
                        .map(goal -> numbered(about, goal.terms().title())))
                .or(() -> indicators.stream()
                        .filter(indicator -> indicator.code().equals(about))
                        .findFirst()
                        .map(indicator -> indicator.definition().name()))
                .orElseGet(() -> papers.word(about));
    }

    private static Wording numbered(String number, Wording title) {
        return Numbers.joined(List.of(new Wording(number, number), title), " ");
    }
}
