package dk.knudepunkt.goals.balance;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Figures;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the balance of a year, as its reader may see it. */
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

    /** @throws BalanceProblem where nothing of the year is measured so, or nobody has told where people live */
    Balance of(int year) {
        return Balance.of(year, figure(contracts.ofYear(year)), Reader.of(caller))
                .orElseThrow(BalanceProblem::populationUnknown);
    }

    private Figure.Counted figure(Contract contract) {
        return figures.of(contract, Measure.DISTRIBUTION).stream()
                .filter(Figure.Counted.class::isInstance)
                .map(Figure.Counted.class::cast)
                .findFirst()
                .orElseThrow(() -> BalanceProblem.notMeasured(contract.year()));
    }
}
