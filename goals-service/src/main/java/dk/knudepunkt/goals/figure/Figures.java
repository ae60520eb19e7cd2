package dk.knudepunkt.goals.figure;

import static java.util.stream.Collectors.toSet;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.fact.Facts;
import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.goals.feed.Evaluation;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.figure.Figure.FigurePeriod;
import dk.knudepunkt.goals.judgement.HouseJudgement;
import dk.knudepunkt.goals.judgement.HouseJudgements;
import dk.knudepunkt.goals.plan.PlanCurve;
import dk.knudepunkt.goals.plan.TargetPlan;
import dk.knudepunkt.goals.plan.TargetPlans;
import dk.knudepunkt.goals.population.Populations;
import dk.knudepunkt.goals.reported.ReportedValues;
import dk.knudepunkt.goals.verdict.Judge;
import dk.knudepunkt.goals.verdict.Matter;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes figures. All figures of a contract cost a query per feed and period, however many targets it has. */
@ApplicationScoped
public class Figures {

    /** In a year with fewer things chance and not the season says in which months they come. */
    private static final long FEWEST_OF_A_SEASON = 30;

    private final MeasurementDefinitions definitions;
    private final Facts facts;
    private final TargetPlans plans;
    private final ReportedValues told;
    private final HouseJudgements house;
    private final Populations populations;
    private final InstantSource clock;

    Figures(
            MeasurementDefinitions definitions,
            Facts facts,
            TargetPlans plans,
            ReportedValues told,
            HouseJudgements house,
            Populations populations,
            InstantSource clock) {
        this.definitions = definitions;
        this.facts = facts;
        this.plans = plans;
        this.told = told;
        this.house = house;
        this.populations = populations;
        this.clock = clock;
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

    Figure of(Contract contract, Target target, Asking asking) {
        return figures(contract, List.of(target), asking).getFirst();
    }

    /** The figure of every target with what is said of it, in the contract's order. */
    public List<Figure.Judged> judged(Contract contract, Asking asking) {
        return judged(contract, of(contract, asking), asking);
    }

    /** One target's figure with what is said of it. */
    public Figure.Judged judgedOf(Contract contract, Target target) {
        return judged(contract, of(contract, target, Asking.NOW), Asking.NOW);
    }

    Figure.Judged judged(Contract contract, Figure figure, Asking asking) {
        return judged(contract, List.of(figure), asking).getFirst();
    }

    private List<Figure.Judged> judged(Contract contract, List<Figure> figures, Asking asking) {
        var judging = new Judging(contract, asking);
        return figures.stream().map(judging::judged).toList();
    }

    private List<Figure> figures(Contract contract, List<Target> targets, Asking asking) {
        var byTarget = definitions.applying(contract, asking);
        var periods = new Periods(contract, 0, asking);
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

    /** All that the verdicts of one contract are made of besides its figures, each fetched once. */
    private final class Judging {

        private final Contract contract;
        private final Asking asking;
        private final LocalDate today;
        private final Map<String, TargetPlan> agreed;
        private final Map<String, HouseJudgement> expected;
        private final @Nullable Map<String, Reported> held;
        private final Periods yearBefore;

        private Judging(Contract contract, Asking asking) {
            var knownAt = asking.knownAt();
            this.contract = contract;
            this.asking = asking;
            var now = clock.instant();
            this.today = Denmark.dateOf(knownAt == null || knownAt.isAfter(now) ? now : knownAt);
            this.agreed = plans.ofContract(contract.key(), knownAt);
            this.expected = house.ofContract(contract.key(), knownAt);
            this.held = asking.equals(Asking.NOW)
                    ? null
                    : told.heldAt(contract.key(), knownAt == null ? now : knownAt, asking.validTo());
            this.yearBefore = new Periods(contract, 1, new Asking(null, knownAt));
        }

        private Figure.Judged judged(Figure figure) {
            var target = figure.target();
            var period = FigurePeriod.of(contract, figure.definition());
            var until = until(figure.definition());
            var reported = held == null ? target.reported() : held.get(target.code());
            var asOf = until.isBefore(today) ? until : today;
            var curve = curve(target, figure.definition());
            var assessment = Judge.of(new Matter(
                    contract,
                    target,
                    figure instanceof Figure.Counted counted ? counted.evaluation() : null,
                    asOf,
                    asOf.equals(period.to()) && today.isAfter(asOf),
                    reported,
                    curve));
            return new Figure.Judged(figure, assessment, curve, reported, expected.get(target.code()));
        }

        /** The last day that counts, which for some targets is of the year before. */
        private LocalDate until(@Nullable MeasurementDefinition definition) {
            var asked = asking.validTo() == null ? contract.lastDay() : asking.validTo();
            return definition == null ? asked : definition.basis().to(contract.lastDay(), asked);
        }

        private PlanCurve curve(Target target, @Nullable MeasurementDefinition definition) {
            var first = contract.firstDay();
            var last = contract.lastDay();
            var wanted = target.terms().value();
            return wanted == null
                    ? PlanCurve.straight(first, last)
                    : PlanCurve.best(first, last, wanted, agreed.get(target.code()), () -> season(target, definition));
        }

        /** What the months of the year before brought; null where they do not tell a season. */
        private PlanCurve.@Nullable Season season(Target target, @Nullable MeasurementDefinition definition) {
            if (definition == null || !TargetPlan.isPossibleFor(target)) {
                return null;
            }
            var before = new Figure.Counted(target, definition, yearBefore.evaluate(definition));
            var months = before.months(true);
            return before.n() < FEWEST_OF_A_SEASON || months.isEmpty()
                    ? null
                    : new PlanCurve.Season(before.n(), months);
        }
    }

    /** The facts of the periods that definitions ask for, each fetched once. */
    private final class Periods {

        private record Period(
                FactFeed feed,
                LocalDate from,
                LocalDate to,
                @Nullable Instant knownAt) {}

        private final String ofHouse;
        private final LocalDate first;
        private final LocalDate last;
        private final Asking asking;
        private final Map<Period, List<Known>> fetched = new HashMap<>();
        private @Nullable Map<String, String> survivors;

        /** @param yearsBefore the contract's year that is asked of */
        private Periods(Contract contract, int yearsBefore, Asking asking) {
            this.ofHouse = contract.key().house();
            this.first = contract.firstDay().minusYears(yearsBefore);
            this.last = contract.lastDay().minusYears(yearsBefore);
            this.asking = asking;
        }

        private Evaluation evaluate(MeasurementDefinition definition) {
            if (survivors == null) {
                survivors = facts.survivors(ofHouse, asking.knownAt());
            }
            var how = definition.basis();
            var evaluation = how.evaluate(things(definition), survivors);
            return how.measure() == Measure.DISTRIBUTION
                    ? populations
                            .distribution(ofHouse, first, asking.knownAt())
                            .map(evaluation::against)
                            .orElse(evaluation)
                    : evaluation;
        }

        private List<Known> things(MeasurementDefinition definition) {
            var how = definition.basis();
            var to = how.to(last, asking.validTo());
            var knownAt = definition.knownAt(to, asking.knownAt());
            return fetched.computeIfAbsent(new Period(how.feed(), how.from(first), to, knownAt), this::fetch);
        }

        private List<Known> fetch(Period period) {
            var subjects = period.feed().subjects();
            return period.feed().runs()
                    ? facts.running(ofHouse, subjects, period.from(), period.to(), period.knownAt())
                    : facts.of(ofHouse, subjects, period.from(), period.to(), period.knownAt());
        }
    }
}
