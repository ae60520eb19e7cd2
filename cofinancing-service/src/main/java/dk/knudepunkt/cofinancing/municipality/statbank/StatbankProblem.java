package dk.knudepunkt.cofinancing.municipality.statbank;

import dk.knudepunkt.platform.problem.Problem;

/** Why a population table is refused. */
public final class StatbankProblem extends Problem {

    private StatbankProblem(String slug, Object... arguments) {
        super(Kind.INVALID, slug, arguments);
        at("/table");
    }

    private StatbankProblem(String slug, Cell cell) {
        this(slug, String.valueOf(cell.row()), cell.area(), cell.time(), cell.value());
    }

    static StatbankProblem empty() {
        return new StatbankProblem("population-table-empty");
    }

    static StatbankProblem missing(Cell cell) {
        return new StatbankProblem("population-missing", cell);
    }

    static StatbankProblem nobody(Cell cell) {
        return new StatbankProblem("population-nobody", cell);
    }

    static StatbankProblem negative(Cell cell) {
        return new StatbankProblem("population-negative", cell);
    }

    static StatbankProblem notWhole(Cell cell) {
        return new StatbankProblem("population-not-whole", cell);
    }

    static StatbankProblem noNumber(Cell cell) {
        return new StatbankProblem("population-no-number", cell);
    }

    static StatbankProblem unknownMunicipality(Cell cell) {
        return new StatbankProblem("population-unknown-municipality", cell);
    }

    static StatbankProblem unknownQuarter(Cell cell) {
        return new StatbankProblem("population-unknown-quarter", cell);
    }

    static StatbankProblem duplicate(Cell cell) {
        return new StatbankProblem("population-duplicate", cell);
    }
}
