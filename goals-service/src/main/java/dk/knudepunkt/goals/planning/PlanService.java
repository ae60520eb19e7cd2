package dk.knudepunkt.goals.planning;

import static java.util.Objects.requireNonNull;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.figure.JudgedFigures;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.house.HouseScope;
import dk.knudepunkt.goals.plan.PlanProblem;
import dk.knudepunkt.goals.plan.TargetPlan;
import dk.knudepunkt.goals.plan.TargetPlans;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Takes down what people agree of the way to a target. */
@ApplicationScoped
@Transactional
class PlanService {

    private final Contracts contracts;
    private final TargetPlans plans;
    private final JudgedFigures figures;
    private final Turn turn;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    PlanService(
            Contracts contracts,
            TargetPlans plans,
            JudgedFigures figures,
            Turn turn,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.contracts = contracts;
        this.plans = plans;
        this.figures = figures;
        this.turn = turn;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    PlanView show(ContractKey key, String code) {
        var contract = contracts.of(key);
        var target = contract.target(code);
        if (!TargetPlan.isPossibleFor(target)) {
            throw PlanProblem.noWay(code);
        }
        return view(contract, target);
    }

    /** Two who agree at the same moment take turns, so that each version has a number of its own. */
    PlanView agree(ContractKey key, String code, @Nullable IfMatch ifMatch, AgreePlan request) {
        var contract = contracts.of(key);
        HouseScope.of(caller).require(key);
        var target = contract.target(code);
        turn.take("plan of " + target.id());
        var before = plans.of(target.id());
        IfMatch.check(ifMatch, before.isEmpty() ? 0 : before.getFirst().number());
        var plan = new TargetPlan(
                contract,
                target,
                before.isEmpty() ? null : before.getFirst(),
                request.agreement(),
                caller.subject(),
                clock.instant());
        plans.persist(plan);
        plans.flush();
        audit.record("agreed", "target-plan", "%s/%s/%d".formatted(key, code, plan.number()));
        return view(contract, target);
    }

    private PlanView view(Contract contract, Target target) {
        var scope = HouseScope.of(caller);
        return PlanView.of(
                contract,
                target,
                requireNonNull(target.terms().value()),
                figures.of(contract, target),
                plans.of(target.id()),
                Reader.of(caller, contract.key()),
                scope.may("plan:agree", contract.key()));
    }
}
