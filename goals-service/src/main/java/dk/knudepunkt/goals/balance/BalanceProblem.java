package dk.knudepunkt.goals.balance;

import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.problem.Problem;

/** Why there is no balance to show. */
final class BalanceProblem extends Problem {

    private BalanceProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static BalanceProblem notMeasured(ContractKey contract) {
        return new BalanceProblem(Kind.NOT_FOUND, "balance-not-measured", contract.toString());
    }

    static BalanceProblem populationUnknown() {
        return new BalanceProblem(Kind.NOT_FOUND, "balance-population-unknown");
    }
}
