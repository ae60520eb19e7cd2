package dk.knudepunkt.platform.statistics;

import dk.knudepunkt.platform.problem.Problem;
import java.util.Set;
import java.util.TreeSet;

/** Why a table of statistics cannot be read. */
public final class StatTableProblem extends Problem {

    private StatTableProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
        at("/table");
    }

    static StatTableProblem unreadable() {
        return new StatTableProblem(Kind.INVALID, "statistics-unreadable");
    }

    static StatTableProblem empty() {
        return new StatTableProblem(Kind.INVALID, "statistics-empty");
    }

    /** A column or dimension without which no figure means anything; named by each name it may have. */
    public static StatTableProblem columnMissing(Set<String> names) {
        return new StatTableProblem(Kind.INVALID, "statistics-column-missing", String.join(", ", new TreeSet<>(names)));
    }

    /** @param part of JSON-stat: its sizes, its values, or a dimension whose categories have no places */
    static StatTableProblem misshapen(String part) {
        return new StatTableProblem(Kind.INVALID, "statistics-misshapen", part);
    }

    static StatTableProblem brokenDown(String dimension) {
        return new StatTableProblem(Kind.INVALID, "statistics-broken-down", dimension);
    }
}
