package dk.knudepunkt.goals.plan;

import dk.knudepunkt.platform.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Why the way to a target cannot be so. */
public final class PlanProblem extends Problem {

    private PlanProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** A share, a score or a milestone has no half-way. */
    public static PlanProblem noWay(String code) {
        return new PlanProblem(Kind.CONFLICT, "plan-not-cumulative", code);
    }

    static PlanProblem day(LocalDate first, LocalDate last) {
        return new PlanProblem(Kind.INVALID, "plan-day-out-of-order", first, last);
    }

    static PlanProblem value(BigDecimal least, BigDecimal most) {
        return new PlanProblem(Kind.INVALID, "plan-value-out-of-range", least, most);
    }

    /** A line of the form that is no day with a number. */
    public static PlanProblem badLine(String line) {
        return new PlanProblem(Kind.INVALID, "plan-line-unreadable", line);
    }
}
