package dk.knudepunkt.platform.database;

import dk.knudepunkt.platform.problem.Problem;

/** What a database refuses for reasons of its own. */
final class DatabaseProblem extends Problem {

    private DatabaseProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    static DatabaseProblem unavailable() {
        return new DatabaseProblem(Kind.UNAVAILABLE, "unavailable");
    }
}
