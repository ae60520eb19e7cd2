package dk.knudepunkt.funding.subsidy;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a subsidy. */
final class SubsidyProblem extends Problem {

    private SubsidyProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static SubsidyProblem notFound() {
        return new SubsidyProblem(Kind.NOT_FOUND, "subsidy-not-found");
    }

    static SubsidyProblem notInThisStatus(SubsidyStatus status) {
        return new SubsidyProblem(Kind.CONFLICT, "subsidy-status", status);
    }

    static SubsidyProblem paidMoreThanGranted(long granted) {
        return new SubsidyProblem(Kind.INVALID, "subsidy-paid-more-than-granted", granted);
    }

    static SubsidyProblem dateOutOfOrder() {
        return new SubsidyProblem(Kind.INVALID, "subsidy-date-out-of-order");
    }
}
