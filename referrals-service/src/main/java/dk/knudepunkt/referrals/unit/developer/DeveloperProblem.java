package dk.knudepunkt.referrals.unit.developer;

import dk.knudepunkt.platform.problem.Problem;

/** Why a business developer cannot be had or be given a course. */
public abstract sealed class DeveloperProblem extends Problem {

    private DeveloperProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends DeveloperProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "developer-not-found");
        }
    }

    /** Nobody would be told of the course, nor see it. */
    static final class Unknown extends DeveloperProblem {
        Unknown(String subject) {
            super(Kind.INVALID, "developer-unknown", subject);
        }
    }

    static final class Known extends DeveloperProblem {
        Known(String subject) {
            super(Kind.CONFLICT, "developer-known", subject);
        }
    }
}
