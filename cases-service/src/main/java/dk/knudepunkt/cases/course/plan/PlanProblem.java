package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why something cannot be done to a plan. */
final class PlanProblem extends Problem {

    private PlanProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static PlanProblem shortCourse() {
        return new PlanProblem(Kind.CONFLICT, "plan-of-short-course");
    }

    static PlanProblem courseEnded() {
        return new PlanProblem(Kind.CONFLICT, "plan-of-ended-course");
    }

    static PlanProblem noBattle(int no) {
        return new PlanProblem(Kind.NOT_FOUND, "plan-battle-not-found", no);
    }

    static PlanProblem noAction(int battle, int no) {
        return new PlanProblem(Kind.NOT_FOUND, "plan-action-not-found", no, battle);
    }

    static PlanProblem notEnrolled() {
        return new PlanProblem(Kind.CONFLICT, "plan-not-enrolled");
    }

    /** The phase wants an analysis, battles, and actions for each of them. */
    static PlanProblem phaseNotDone() {
        return new PlanProblem(Kind.CONFLICT, "plan-phase-not-done");
    }

    static PlanProblem phaseCompleted(LocalDate on) {
        return new PlanProblem(Kind.CONFLICT, "plan-phase-completed", on);
    }

    static PlanProblem completionOutOfRange(LocalDate startedOn, LocalDate today) {
        return new PlanProblem(Kind.INVALID, "plan-phase-out-of-range", startedOn, today);
    }
}
