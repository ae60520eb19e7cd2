package dk.knudepunkt.funding.subsidy;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a subsidy. */
abstract sealed class SubsidyProblem extends Problem {

    private SubsidyProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends SubsidyProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "subsidy-not-found");
        }
    }

    static final class NotInThisStatus extends SubsidyProblem {
        NotInThisStatus(SubsidyStatus status) {
            super(Kind.CONFLICT, "subsidy-status", status);
        }
    }

    static final class PaidMoreThanGranted extends SubsidyProblem {
        PaidMoreThanGranted(long granted) {
            super(Kind.INVALID, "subsidy-paid-more-than-granted", granted);
        }
    }

    static final class DateOutOfOrder extends SubsidyProblem {
        DateOutOfOrder() {
            super(Kind.INVALID, "subsidy-date-out-of-order");
        }
    }
}
