package dk.knudepunkt.referrals.unit.developer;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why a business developer cannot be had or be given a course. */
public final class DeveloperProblem extends Problem {

    private DeveloperProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static DeveloperProblem notFound() {
        return new DeveloperProblem(Kind.NOT_FOUND, "developer-not-found");
    }

    /** Nobody would be told of the course, nor see it. */
    static DeveloperProblem unknown(String subject) {
        return new DeveloperProblem(Kind.INVALID, "developer-unknown", subject);
    }

    static DeveloperProblem known(String subject) {
        return new DeveloperProblem(Kind.CONFLICT, "developer-known", subject);
    }

    static DeveloperProblem left(String subject, LocalDate day) {
        return new DeveloperProblem(Kind.CONFLICT, "developer-left", subject, day.toString());
    }

    static DeveloperProblem leavesInTheFuture() {
        return new DeveloperProblem(Kind.INVALID, "developer-leaves-in-the-future");
    }
}
