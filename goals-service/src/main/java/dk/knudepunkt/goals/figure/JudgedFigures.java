package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.judgement.HouseJudgements;
import dk.knudepunkt.goals.plan.TargetPlans;
import dk.knudepunkt.goals.reported.ReportedValues;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Figures with what is said of them: the verdict, the way, what was told, and what the house expects. */
@ApplicationScoped
public class JudgedFigures {

    private final Figures figures;
    private final TargetPlans plans;
    private final ReportedValues told;
    private final HouseJudgements house;
    private final InstantSource clock;

    JudgedFigures(Figures figures, TargetPlans plans, ReportedValues told, HouseJudgements house, InstantSource clock) {
        this.figures = figures;
        this.plans = plans;
        this.told = told;
        this.house = house;
        this.clock = clock;
    }

    /** The figure of every target with what is said of it, in the contract's order. */
    public List<Figure.Judged> of(Contract contract, Asking asking) {
        var judging = judging(contract, asking);
        return figures.of(contract, asking).stream().map(judging::judged).toList();
    }

    /** One target's figure with what is said of it. */
    public Figure.Judged of(Contract contract, Target target) {
        return of(contract, figures.of(contract, target, Asking.NOW), Asking.NOW);
    }

    /** What is said of a figure that was asked for so. */
    public Figure.Judged of(Contract contract, Figure figure, Asking asking) {
        return judging(contract, asking).judged(figure);
    }

    private Judging judging(Contract contract, Asking asking) {
        var knownAt = asking.knownAt();
        var now = clock.instant();
        return new Judging(
                contract,
                asking,
                Denmark.dateOf(knownAt == null || knownAt.isAfter(now) ? now : knownAt),
                plans.ofContract(contract.key(), knownAt),
                house.ofContract(contract.key(), knownAt),
                asking.equals(Asking.NOW)
                        ? null
                        : told.heldAt(contract.key(), knownAt == null ? now : knownAt, asking.validTo()),
                figures.yearBefore(contract, knownAt));
    }
}
