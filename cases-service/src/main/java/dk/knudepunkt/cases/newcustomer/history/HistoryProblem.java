package dk.knudepunkt.cases.newcustomer.history;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be said of the past. */
final class HistoryProblem extends Problem {

    private HistoryProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    static HistoryProblem endBeforeBeginning() {
        return new HistoryProblem(Kind.INVALID, "history-ends-before-it-begins");
    }

    /** Its courses are the house's. */
    static HistoryProblem ownHistory() {
        return new HistoryProblem(Kind.INVALID, "history-of-the-house");
    }
}
