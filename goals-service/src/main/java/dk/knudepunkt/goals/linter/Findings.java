package dk.knudepunkt.goals.linter;

import static java.util.Comparator.comparing;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.figure.MeasurementDefinitions;
import dk.knudepunkt.goals.indicator.Indicator;
import dk.knudepunkt.goals.indicator.Indicators;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks a contract through. Nothing is stored but what people say of what is found. */
@ApplicationScoped
public class Findings {

    private final MeasurementDefinitions definitions;
    private final Indicators indicators;
    private final Dismissals dismissals;
    private final Papers papers;

    Findings(MeasurementDefinitions definitions, Indicators indicators, Dismissals dismissals, Papers papers) {
        this.definitions = definitions;
        this.indicators = indicators;
        this.dismissals = dismissals;
        this.papers = papers;
    }

    /** How many findings of a contract nobody has dismissed yet. */
    public long openOf(Contract contract) {
        var said = dismissals.ofContract(contract.key()).stream()
                .collect(Collectors.toMap(Dismissal::finding, Function.identity()));
        return LintRule.findIn(material(contract)).stream()
                .filter(finding -> {
                    var dismissal = said.get(finding.id());
                    return dismissal == null || dismissal.status(finding) == FindingStatus.OPEN;
                })
                .count();
    }

    Material material(Contract contract) {
        return new Material(
                contract,
                definitions.ofContract(contract.key()),
                indicators.listAll().stream().sorted(comparing(Indicator::code)).toList(),
                papers.contract().equals(contract.key()) ? papers : Papers.none(contract.key()));
    }
}
