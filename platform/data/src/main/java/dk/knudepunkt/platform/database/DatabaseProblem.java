package dk.knudepunkt.platform.database;

import dk.knudepunkt.platform.problem.Problem;

/** What a database refuses for reasons of its own. */
abstract sealed class DatabaseProblem extends Problem {

    private DatabaseProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    static final class Unavailable extends DatabaseProblem {
        Unavailable() {
            super(Kind.UNAVAILABLE, "unavailable");
        }
    }
}
