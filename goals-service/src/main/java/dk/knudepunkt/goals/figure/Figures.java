package dk.knudepunkt.goals.figure;

import static java.util.stream.Collectors.toSet;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.fact.Facts;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.figure.Figure.FigurePeriod;
import dk.knudepunkt.goals.population.Populations;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes figures. All figures of a contract cost a query per feed and period, however many targets it has. */
@ApplicationScoped
public class Figures {

    private final MeasurementDefinitions definitions;
    private final Facts facts;
    private final Populations populations;

    Figures(MeasurementDefinitions definitions, Facts facts, Populations populations) {
        this.definitions = definitions;
        this.facts = facts;
        this.populations = populations;
    }

    /** The figure of every target, in the contract's order. */
    public List<Figure> of(Contract contract) {
        return of(contract, Asking.NOW);
    }

    /** The same on the two axes of time. */
    public List<Figure> of(Contract contract, Asking asking) {
        return figures(contract, contract.targets().toList(), asking);
    }

    /** The whole period that a target measures. */
    public FigurePeriod period(Contract contract, Target target) {
        return FigurePeriod.of(
                contract,
                definitions.ofContract(contract.key()).stream()
                        .filter(definition -> definition.targetCode().equals(target.code()))
                        .findFirst()
                        .orElse(null));
    }

    /** The figures of those targets that are measured so, as they are known now. */
    public List<Figure> of(Contract contract, Measure measure) {
        var codes = definitions.ofContract(contract.key()).stream()
                .filter(definition -> definition.basis().measure() == measure)
                .map(MeasurementDefinition::targetCode)
                .collect(toSet());
        return figures(
                contract,
                contract.targets()
                        .filter(target -> codes.contains(target.code()))
                        .toList(),
                Asking.NOW);
    }

    /** One target's figure. */
    public Figure of(Contract contract, Target target, Asking asking) {
        return figures(contract, List.of(target), asking).getFirst();
    }

    /** The facts of the year before, by which the season is told. */
    Periods yearBefore(Contract contract, @Nullable Instant knownAt) {
        return new Periods(facts, populations, contract, 1, Asking.knownAt(knownAt));
    }

    private List<Figure> figures(Contract contract, List<Target> targets, Asking asking) {
        var byTarget = definitions.applying(contract, asking);
        var periods = new Periods(facts, populations, contract, 0, asking);
        return targets.stream().map(target -> figure(target, byTarget, periods)).toList();
    }

    private static Figure figure(Target target, Map<String, MeasurementDefinition> byTarget, Periods periods) {
        var definition = byTarget.get(target.code());
        if (definition == null) {
            return new Figure.Missing(target, Figure.Reason.NOT_FED_YET);
        }
        var evaluation = periods.evaluate(definition);
        var baselineOf = definition.basis().baselineOf();
        return baselineOf == null
                ? new Figure.Counted(target, definition, evaluation)
                : new Figure.Counted(target, definition, evaluation, counted(byTarget.get(baselineOf), periods));
    }

    /** What is counted for another target, from which growth is told; growth itself is no baseline. */
    private static @Nullable BigDecimal counted(@Nullable MeasurementDefinition other, Periods periods) {
        return other == null ? null : periods.evaluate(other).value(null);
    }
}
