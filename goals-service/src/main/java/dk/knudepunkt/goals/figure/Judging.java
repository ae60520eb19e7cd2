package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.figure.Figure.FigurePeriod;
import dk.knudepunkt.goals.judgement.HouseJudgement;
import dk.knudepunkt.goals.plan.PlanCurve;
import dk.knudepunkt.goals.plan.TargetPlan;
import dk.knudepunkt.goals.verdict.Departure;
import dk.knudepunkt.goals.verdict.Judge;
import dk.knudepunkt.goals.verdict.Matter;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the verdicts of one contract are made of besides its figures, each fetched once.
 *
 * @param today by when it is judged
 * @param agreed the plans, by target
 * @param expected what the house expects, by target
 * @param held what was told, by target; null for what holds now
 * @param yearBefore the facts that tell a season
 */
record Judging(
        Contract contract,
        Asking asking,
        LocalDate today,
        Map<String, TargetPlan> agreed,
        Map<String, HouseJudgement> expected,
        @Nullable Map<String, Reported> held,
        Periods yearBefore) {

    Figure.Judged judged(Figure figure) {
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
                curve,
                departure(figure)));
        return new Figure.Judged(figure, assessment, curve, reported, expected.get(target.code()));
    }

    /** As the definition says; an agreed baseline may not be counted here. */
    private @Nullable Departure departure(Figure figure) {
        var definition = figure.definition();
        var other = definition == null ? null : definition.basis().baselineOf();
        if (other != null && figure instanceof Figure.Counted counted) {
            return Departure.of(
                    counted.baseline(), contract.target(other).terms().unit());
        }
        return Departure.agreed(figure.target().baseline());
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
        return PlanCurve.Season.of(before.n(), before.months());
    }
}
