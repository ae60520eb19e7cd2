package dk.knudepunkt.goals.paper.wish;

import dk.knudepunkt.platform.problem.Problem;

/** Why a wish cannot be so, or nothing be done about it. */
final class WishProblem extends Problem {

    private WishProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static WishProblem notFound() {
        return new WishProblem(Kind.NOT_FOUND, "wish-not-found");
    }

    static WishProblem settled(WishStatus status) {
        return new WishProblem(Kind.CONFLICT, "wish-step-not-open", status);
    }

    static WishProblem yearsReversed() {
        return new WishProblem(Kind.INVALID, "wish-years-reversed");
    }

    static WishProblem withoutTerms() {
        return new WishProblem(Kind.INVALID, "wish-without-terms");
    }
}
