package dk.knudepunkt.cases.activity;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why an activity cannot be so. */
final class ActivityProblem extends Problem {

    private ActivityProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ActivityProblem notFound() {
        return new ActivityProblem(Kind.NOT_FOUND, "activity-not-found");
    }

    static ActivityProblem notNow() {
        return new ActivityProblem(Kind.CONFLICT, "activity-action-not-open");
    }

    static ActivityProblem subjectMissing() {
        return new ActivityProblem(Kind.INVALID, "activity-subject-missing");
    }

    static ActivityProblem noSubject() {
        return new ActivityProblem(Kind.INVALID, "activity-no-subject");
    }

    static ActivityProblem unknownDeveloper(String subject) {
        return new ActivityProblem(Kind.INVALID, "activity-developer-unknown", subject);
    }

    static ActivityProblem valueMissing() {
        return new ActivityProblem(Kind.INVALID, "activity-value-missing");
    }

    static ActivityProblem noValue() {
        return new ActivityProblem(Kind.INVALID, "activity-no-value");
    }

    static ActivityProblem inFuture(LocalDate today) {
        return new ActivityProblem(Kind.INVALID, "activity-in-future", today);
    }
}
