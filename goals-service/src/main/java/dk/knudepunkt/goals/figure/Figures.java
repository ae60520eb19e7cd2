package dk.knudepunkt.goals.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.fact.Facts;
import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.goals.feed.Evaluation;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.feed.Measurement;
import dk.knudepunkt.goals.figure.Figure.FigurePeriod;
import dk.knudepunkt.goals.population.Populations;
import jakarta.enterprise.context.ApplicationScoped;
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
        var byTarget = definitions.ofYear(contract.year()).stream()
                .collect(toMap(MeasurementDefinition::targetCode, identity()));
        var period = new Periods(contract, asking);
        return targets.stream()
                .map(target -> figure(target, byTarget.get(target.code()), period))
                .toList();
    }

    private static Figure figure(Target target, @Nullable MeasurementDefinition definition, Periods periods) {
        return definition == null
                ? new Figure.Missing(target, Figure.Reason.NOT_FED_YET)
                : new Figure.Counted(target, definition, periods.evaluate(definition.basis()));
    }

    /** The facts of the periods that definitions ask for, each fetched once. */
    private final class Periods {

        private record Period(FactFeed feed, LocalDate from, LocalDate to) {}

        private final Contract contract;
        private final Asking asking;
        private final Map<String, String> survivors;
        private final Map<Period, List<Known>> fetched = new HashMap<>();

        private Periods(Contract contract, Asking asking) {
            this.contract = contract;
            this.asking = asking;
            this.survivors = facts.survivors(asking.knownAt());
        }

        private Evaluation evaluate(Measurement how) {
            var evaluation = how.evaluate(things(how), survivors);
            return how.measure() == Measure.DISTRIBUTION
                    ? populations
                            .distribution(contract.firstDay(), asking.knownAt())
                            .map(evaluation::against)
                            .orElse(evaluation)
                    : evaluation;
        }

        private List<Known> things(Measurement how) {
            var period =
                    new Period(how.feed(), how.from(contract.firstDay()), how.to(contract.lastDay(), asking.validTo()));
            return fetched.computeIfAbsent(period, wanted -> fetch(wanted, asking.knownAt()));
        }

        private List<Known> fetch(Period period, @Nullable Instant knownAt) {
            var subjects = period.feed().subjects();
            return period.feed().runs()
                    ? facts.running(subjects, period.from(), period.to(), knownAt)
                    : facts.of(subjects, period.from(), period.to(), knownAt);
        }
    }
}
