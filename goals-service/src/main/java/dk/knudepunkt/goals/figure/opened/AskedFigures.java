package dk.knudepunkt.goals.figure.opened;

import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.figure.Figures;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.house.HouseScope;
import dk.knudepunkt.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the figure that is asked for, as far as its reader may be told. */
@ApplicationScoped
class AskedFigures {

    private final Contracts contracts;
    private final Figures figures;
    private final Caller caller;

    AskedFigures(Contracts contracts, Figures figures, Caller caller) {
        this.contracts = contracts;
        this.figures = figures;
        this.caller = caller;
    }

    AskedFigure of(ContractKey key, String code, FigureQuery query) {
        var contract = contracts.of(key);
        var target = contract.target(code);
        var period = figures.period(contract, target);
        var asking = query.of(period);
        return new AskedFigure(contract, figures.of(contract, target, asking), period, asking, Reader.of(caller, key));
    }

    /** The same for whoever opens it to what it counts, which is for the contract's own house alone. */
    AskedFigure opened(ContractKey key, String code, FigureQuery query) {
        HouseScope.of(caller).require(key);
        return of(key, code, query);
    }
}
