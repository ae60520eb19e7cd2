package dk.knudepunkt.platform.view;

import dk.knudepunkt.platform.problem.Problem;

/** Why a view is not kept. */
final class SavedViewProblem extends Problem {

    private SavedViewProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static Problem notFound() {
        return new SavedViewProblem(Kind.NOT_FOUND, "saved-view-not-found");
    }

    static Problem nameTaken(String name) {
        return new SavedViewProblem(Kind.CONFLICT, "saved-view-name-taken", name).at("/name");
    }

    static Problem tooMany(int most) {
        return new SavedViewProblem(Kind.CONFLICT, "too-many-saved-views", most).at("/name");
    }
}
