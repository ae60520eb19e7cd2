package dk.knudepunkt.funding.application;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to an application. */
final class ApplicationProblem extends Problem {

    private ApplicationProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ApplicationProblem notFound() {
        return new ApplicationProblem(Kind.NOT_FOUND, "application-not-found");
    }

    static ApplicationProblem notInThisStatus(ApplicationStatus status) {
        return new ApplicationProblem(Kind.CONFLICT, "application-status", status);
    }

    static ApplicationProblem noLongerADraft() {
        return new ApplicationProblem(Kind.CONFLICT, "application-no-draft");
    }

    static ApplicationProblem unknownTheme(String code) {
        return new ApplicationProblem(Kind.INVALID, "unknown-theme", code);
    }

    static ApplicationProblem afterTheDeadline(Object deadline) {
        return new ApplicationProblem(Kind.INVALID, "application-after-deadline", deadline.toString());
    }

    static ApplicationProblem dateOutOfOrder() {
        return new ApplicationProblem(Kind.INVALID, "application-date-out-of-order");
    }

    static ApplicationProblem grantedMoreThanSought(long sought) {
        return new ApplicationProblem(Kind.INVALID, "application-granted-more-than-sought", sought);
    }

    static ApplicationProblem projectEndsBeforeItBegins() {
        return new ApplicationProblem(Kind.INVALID, "application-project-ends-before-it-begins");
    }
}
