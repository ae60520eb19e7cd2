package dk.knudepunkt.cofinancing.cluster.resultcontract;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a result contract. The years are texts: as numbers they would get separators. */
abstract sealed class ResultContractProblem extends Problem {

    private ResultContractProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends ResultContractProblem {
        NotFound(String cluster, int year) {
            super(Kind.NOT_FOUND, "result-contract-not-found", cluster, String.valueOf(year));
        }
    }

    static final class YearTaken extends ResultContractProblem {
        YearTaken(int year) {
            super(Kind.CONFLICT, "result-contract-exists", String.valueOf(year));
        }
    }

    static final class NoSuchDeliverable extends ResultContractProblem {
        NoSuchDeliverable(int no) {
            super(Kind.NOT_FOUND, "deliverable-not-found", no);
        }
    }

    static final class NoSuchCriterion extends ResultContractProblem {
        NoSuchCriterion(int no) {
            super(Kind.NOT_FOUND, "criterion-not-found", no);
        }
    }

    static final class WrongDeliverableStatus extends ResultContractProblem {
        WrongDeliverableStatus(DeliverableStatus from, DeliverableStatus to) {
            super(Kind.CONFLICT, "deliverable-status", from, to);
        }
    }

    static final class DueOutsideYear extends ResultContractProblem {
        DueOutsideYear(int year) {
            super(Kind.INVALID, "deliverable-due-outside-year", String.valueOf(year), String.valueOf(year + 1));
        }
    }

    static final class EvaluatedTooEarly extends ResultContractProblem {
        EvaluatedTooEarly(int year) {
            super(Kind.INVALID, "evaluated-too-early", String.valueOf(year));
        }
    }
}
