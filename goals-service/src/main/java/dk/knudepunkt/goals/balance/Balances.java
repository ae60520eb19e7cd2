package dk.knudepunkt.goals.balance;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Figures;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the balance of a contract, as its reader may see it. */
@ApplicationScoped
class Balances {

    private final Contracts contracts;
    private final Figures figures;
    private final Caller caller;

    Balances(Contracts contracts, Figures figures, Caller caller) {
        this.contracts = contracts;
        this.figures = figures;
        this.caller = caller;
    }

    /** @throws BalanceProblem where nothing of the contract is measured so, or nobody has told where people live */
    Balance of(ContractKey key) {
        return Balance.of(key, figure(contracts.of(key)), Reader.of(caller, key))
                .orElseThrow(BalanceProblem::populationUnknown);
    }

    private Figure.Counted figure(Contract contract) {
        return figures.of(contract, Measure.DISTRIBUTION).stream()
                .filter(Figure.Counted.class::isInstance)
                .map(Figure.Counted.class::cast)
                .findFirst()
                .orElseThrow(() -> BalanceProblem.notMeasured(contract.key()));
    }
}
