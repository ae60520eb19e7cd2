package dk.knudepunkt.integration.user;

import dk.knudepunkt.platform.problem.Problem;

/** Why a user or a session cannot be shown or ended. */
final class UserProblem extends Problem {

    private UserProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    static UserProblem notFound() {
        return new UserProblem(Kind.NOT_FOUND, "user-not-found");
    }

    /** Also the answer about another's. */
    static UserProblem sessionNotFound() {
        return new UserProblem(Kind.NOT_FOUND, "session-not-found");
    }

    static UserProblem notOpen() {
        return new UserProblem(Kind.CONFLICT, "session-not-open");
    }
}
