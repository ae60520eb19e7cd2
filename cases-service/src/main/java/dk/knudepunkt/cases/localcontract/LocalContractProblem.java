package dk.knudepunkt.cases.localcontract;

import dk.knudepunkt.platform.problem.Problem;

/** Why a contract on local service has nothing to show. */
final class LocalContractProblem extends Problem {

    private LocalContractProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about one that another municipality pays. */
    static LocalContractProblem notFound(String code) {
        return new LocalContractProblem(Kind.NOT_FOUND, "local-contract-not-found", code);
    }

    static LocalContractProblem yearOutside(String code, int year) {
        return new LocalContractProblem(Kind.INVALID, "local-contract-year-outside", code, String.valueOf(year));
    }

    static LocalContractProblem notYours() {
        return new LocalContractProblem(Kind.FORBIDDEN, "local-contract-not-yours");
    }
}
