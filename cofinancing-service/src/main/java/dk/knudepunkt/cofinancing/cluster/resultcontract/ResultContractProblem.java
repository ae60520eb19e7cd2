package dk.knudepunkt.cofinancing.cluster.resultcontract;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a result contract. The years are texts: as numbers they would get separators. */
final class ResultContractProblem extends Problem {

    private ResultContractProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ResultContractProblem notFound(String cluster, int year) {
        return new ResultContractProblem(Kind.NOT_FOUND, "result-contract-not-found", cluster, String.valueOf(year));
    }

    static ResultContractProblem yearTaken(int year) {
        return new ResultContractProblem(Kind.CONFLICT, "result-contract-exists", String.valueOf(year));
    }

    static ResultContractProblem noSuchDeliverable(int no) {
        return new ResultContractProblem(Kind.NOT_FOUND, "deliverable-not-found", no);
    }

    static ResultContractProblem noSuchCriterion(int no) {
        return new ResultContractProblem(Kind.NOT_FOUND, "criterion-not-found", no);
    }

    static ResultContractProblem wrongDeliverableStatus(DeliverableStatus from, DeliverableStatus to) {
        return new ResultContractProblem(Kind.CONFLICT, "deliverable-status", from, to);
    }

    static ResultContractProblem dueOutsideYear(int year) {
        return new ResultContractProblem(
                Kind.INVALID, "deliverable-due-outside-year", String.valueOf(year), String.valueOf(year + 1));
    }

    static ResultContractProblem evaluatedTooEarly(int year) {
        return new ResultContractProblem(Kind.INVALID, "evaluated-too-early", String.valueOf(year));
    }
}
