package dk.knudepunkt.goals.verdict;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.ContractStatus;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.feed.Evaluation;
import dk.knudepunkt.goals.plan.PlanCurve;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a target where it is to be judged.
 *
 * @param evaluation null where nothing counts it
 * @param asOf the last day that is counted
 * @param over whether the whole period is counted, and is past
 * @param reported null where nothing is told of it
 * @param curve the way to what is asked for
 * @param departure what growth is told from; null where there is nothing to grow from
 */
public record Matter(
        Contract contract,
        Target target,
        @Nullable Evaluation evaluation,
        LocalDate asOf,
        boolean over,
        @Nullable Reported reported,
        PlanCurve curve,
        @Nullable Departure departure) {

    /** Growth is told from the agreed baseline. */
    public Matter(
            Contract contract,
            Target target,
            @Nullable Evaluation evaluation,
            LocalDate asOf,
            boolean over,
            @Nullable Reported reported,
            PlanCurve curve) {
        this(contract, target, evaluation, asOf, over, reported, curve, Departure.agreed(target.baseline()));
    }

    /** Whether people have said that its year is settled. */
    boolean isClosed() {
        return contract.status() == ContractStatus.CLOSED;
    }
}
