package dk.knudepunkt.cofinancing.agreement.whatif.saved;

import dk.knudepunkt.platform.problem.Problem;

/** Why what was saved is neither shown nor deleted. */
final class SavedWhatIfProblem extends Problem {

    private SavedWhatIfProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    static SavedWhatIfProblem notFound() {
        return new SavedWhatIfProblem(Kind.NOT_FOUND, "what-if-not-found");
    }

    static SavedWhatIfProblem notYours() {
        return new SavedWhatIfProblem(Kind.FORBIDDEN, "what-if-not-yours");
    }
}
