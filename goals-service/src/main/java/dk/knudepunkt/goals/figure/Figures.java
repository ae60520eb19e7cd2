package dk.knudepunkt.goals.figure;

import static java.util.stream.Collectors.toSet;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.fact.Facts;
import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.goals.feed.Evaluation;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.figure.Figure.FigurePeriod;
import dk.knudepunkt.goals.population.Populations;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
    FigurePeriod period(Contract contract, Target target) {
        return FigurePeriod.of(
                contract,
                definitions.ofYear(contract.year()).stream()
                        .filter(definition -> definition.targetCode().equals(target.code()))
                        .findFirst()
                        .orElse(null));
    }

    /** The figures of those targets that are measured so, as they are known now. */
    public List<Figure> of(Contract contract, Measure measure) {
        var codes = definitions.ofYear(contract.year()).stream()
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

    Figure of(Contract contract, Target target, Asking asking) {
        return figures(contract, List.of(target), asking).getFirst();
    }

    private List<Figure> figures(Contract contract, List<Target> targets, Asking asking) {
        var byTarget = definitions.applying(contract, asking);
        var periods = new Periods(contract, asking);
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

    /** The facts of the periods that definitions ask for, each fetched once. */
    private final class Periods {

        private record Period(
                FactFeed feed,
                LocalDate from,
                LocalDate to,
                @Nullable Instant knownAt) {}

        private final Contract contract;
        private final Asking asking;
        private final Map<String, String> survivors;
        private final Map<Period, List<Known>> fetched = new HashMap<>();

        private Periods(Contract contract, Asking asking) {
            this.contract = contract;
            this.asking = asking;
            this.survivors = facts.survivors(asking.knownAt());
        }

        private Evaluation evaluate(MeasurementDefinition definition) {
            var how = definition.basis();
            var evaluation = how.evaluate(things(definition), survivors);
            return how.measure() == Measure.DISTRIBUTION
                    ? populations
                            .distribution(contract.firstDay(), asking.knownAt())
                            .map(evaluation::against)
                            .orElse(evaluation)
                    : evaluation;
        }

        private List<Known> things(MeasurementDefinition definition) {
            var how = definition.basis();
            var to = how.to(contract.lastDay(), asking.validTo());
            var knownAt = definition.knownAt(to, asking.knownAt());
            return fetched.computeIfAbsent(
                    new Period(how.feed(), how.from(contract.firstDay()), to, knownAt), this::fetch);
        }

        private List<Known> fetch(Period period) {
            var subjects = period.feed().subjects();
            return period.feed().runs()
                    ? facts.running(subjects, period.from(), period.to(), period.knownAt())
                    : facts.of(subjects, period.from(), period.to(), period.knownAt());
        }
    }
}
