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
 */
public record Matter(
        Contract contract,
        Target target,
        @Nullable Evaluation evaluation,
        LocalDate asOf,
        boolean over,
        @Nullable Reported reported,
        PlanCurve curve) {

    /** Whether people have said that its year is settled. */
    boolean isClosed() {
        return contract.status() == ContractStatus.CLOSED;
    }
}
