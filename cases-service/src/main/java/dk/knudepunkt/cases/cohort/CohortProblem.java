package dk.knudepunkt.cases.cohort;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why a cohort cannot be had. */
final class CohortProblem extends Problem {

    private CohortProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static CohortProblem notFound() {
        return new CohortProblem(Kind.NOT_FOUND, "cohort-not-found");
    }

    static CohortProblem endsBeforeItBegins(LocalDate from) {
        return new CohortProblem(Kind.INVALID, "cohort-ends-before-it-begins", from);
    }

    /** Courses may still end in it. */
    static CohortProblem periodNotOver(LocalDate today) {
        return new CohortProblem(Kind.INVALID, "cohort-period-not-over", today);
    }

    static CohortProblem empty() {
        return new CohortProblem(Kind.CONFLICT, "cohort-empty");
    }
}
