package dk.knudepunkt.cases.consultant;

import dk.knudepunkt.platform.problem.Problem;

/** Why there is no such consultant. */
public final class ConsultantProblem extends Problem {

    private ConsultantProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about one who is forgotten. */
    public static ConsultantProblem notFound() {
        return new ConsultantProblem(Kind.NOT_FOUND, "consultant-not-found");
    }
}
