package dk.knudepunkt.platform.database;

import dk.knudepunkt.platform.problem.Problem;

/** What a database refuses for reasons of its own. */
final class DatabaseProblem extends Problem {

    private DatabaseProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    /** For what no feature says in words of its own. */
    static DatabaseProblem taken() {
        return new DatabaseProblem(Kind.CONFLICT, "already-there");
    }

    static DatabaseProblem unavailable() {
        return new DatabaseProblem(Kind.UNAVAILABLE, "unavailable");
    }
}
