package dk.knudepunkt.platform.privacy;

import dk.knudepunkt.platform.problem.Problem;

/** Why a question about somebody's data cannot be answered. */
public final class PrivacyProblem extends Problem {

    private PrivacyProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static PrivacyProblem nobodyNamed() {
        return new PrivacyProblem(Kind.INVALID, "person-not-named");
    }
}
