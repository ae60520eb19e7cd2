package dk.knudepunkt.cofinancing.municipality.statbank;

import dk.knudepunkt.platform.problem.Problem;
import java.util.Set;
import java.util.TreeSet;

/** Why a population table is refused. */
public abstract sealed class StatbankProblem extends Problem {

    private StatbankProblem(String slug, Object... arguments) {
        super(Kind.INVALID, slug, arguments);
        at("/table");
    }

    private StatbankProblem(String slug, Cell cell) {
        this(slug, String.valueOf(cell.row()), cell.area(), cell.time(), cell.value());
    }

    static final class Unreadable extends StatbankProblem {
        Unreadable() {
            super("population-table-unreadable");
        }
    }

    static final class ColumnMissing extends StatbankProblem {
        ColumnMissing(Set<String> names) {
            super("population-column-missing", String.join(", ", new TreeSet<>(names)));
        }
    }

    static final class ShortRow extends StatbankProblem {
        ShortRow(int line) {
            super("population-row-short", String.valueOf(line));
        }
    }

    static final class BrokenDown extends StatbankProblem {
        BrokenDown(String dimension) {
            super("population-broken-down", dimension);
        }
    }

    static final class Empty extends StatbankProblem {
        Empty() {
            super("population-table-empty");
        }
    }

    static final class Missing extends StatbankProblem {
        Missing(Cell cell) {
            super("population-missing", cell);
        }
    }

    static final class Negative extends StatbankProblem {
        Negative(Cell cell) {
            super("population-negative", cell);
        }
    }

    static final class NotWhole extends StatbankProblem {
        NotWhole(Cell cell) {
            super("population-not-whole", cell);
        }
    }

    static final class NoNumber extends StatbankProblem {
        NoNumber(Cell cell) {
            super("population-no-number", cell);
        }
    }

    static final class UnknownMunicipality extends StatbankProblem {
        UnknownMunicipality(Cell cell) {
            super("population-unknown-municipality", cell);
        }
    }

    static final class UnknownQuarter extends StatbankProblem {
        UnknownQuarter(Cell cell) {
            super("population-unknown-quarter", cell);
        }
    }

    static final class Duplicate extends StatbankProblem {
        Duplicate(Cell cell) {
            super("population-duplicate", cell);
        }
    }
}
