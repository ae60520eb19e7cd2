package dk.knudepunkt.cases.hours.budget;

import dk.knudepunkt.platform.problem.Problem;

/** Why hours cannot be agreed so. */
final class BudgetProblem extends Problem {

    private BudgetProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static BudgetProblem yearOutside(String account, int year) {
        return new BudgetProblem(Kind.INVALID, "hour-budget-year-outside", account, String.valueOf(year));
    }

    static BudgetProblem roleTwice() {
        return new BudgetProblem(Kind.INVALID, "hour-budget-role-twice");
    }

    static BudgetProblem notYours() {
        return new BudgetProblem(Kind.FORBIDDEN, "hour-budget-not-yours");
    }
}
