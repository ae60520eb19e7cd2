package dk.knudepunkt.goals.scoreboard;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.figure.Asking;
import dk.knudepunkt.goals.figure.JudgedFigures;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Makes the boards of a contract, as far as the caller may see how few there are of something. */
@ApplicationScoped
class Scoreboards {

    private final Contracts contracts;
    private final JudgedFigures figures;
    private final Caller caller;

    Scoreboards(Contracts contracts, JudgedFigures figures, Caller caller) {
        this.contracts = contracts;
        this.figures = figures;
        this.caller = caller;
    }

    Scoreboard of(ContractKey key, ScoreFilter filter) {
        return of(contracts.of(key), filter);
    }

    /** That of the contract which applies on a day. */
    Scoreboard on(LocalDate day) {
        return of(contracts.applyingOn(day), new ScoreFilter());
    }

    private Scoreboard of(Contract contract, ScoreFilter filter) {
        return Scoreboard.of(contract, figures.of(contract, Asking.NOW), filter, Reader.of(caller, contract.key()));
    }

    /**
     * What the council needs to know.
     *
     * @param since the day that it is compared with
     * @param then the end of that day
     */
    CouncilBoard council(ContractKey key, LocalDate since, Instant then) {
        var board = of(key, new ScoreFilter());
        return CouncilBoard.of(board, figures.of(board.contract(), Asking.knownAt(then)), since);
    }
}
