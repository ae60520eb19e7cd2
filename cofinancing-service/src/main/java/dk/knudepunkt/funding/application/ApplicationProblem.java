package dk.knudepunkt.funding.application;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to an application. */
abstract sealed class ApplicationProblem extends Problem {

    private ApplicationProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends ApplicationProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "application-not-found");
        }
    }

    static final class NotInThisStatus extends ApplicationProblem {
        NotInThisStatus(ApplicationStatus status) {
            super(Kind.CONFLICT, "application-status", status);
        }
    }

    static final class NoLongerADraft extends ApplicationProblem {
        NoLongerADraft() {
            super(Kind.CONFLICT, "application-no-draft");
        }
    }

    static final class UnknownTheme extends ApplicationProblem {
        UnknownTheme(String code) {
            super(Kind.INVALID, "unknown-theme", code);
        }
    }

    static final class AfterTheDeadline extends ApplicationProblem {
        AfterTheDeadline(Object deadline) {
            super(Kind.INVALID, "application-after-deadline", deadline.toString());
        }
    }

    static final class DateOutOfOrder extends ApplicationProblem {
        DateOutOfOrder() {
            super(Kind.INVALID, "application-date-out-of-order");
        }
    }

    static final class GrantedMoreThanSought extends ApplicationProblem {
        GrantedMoreThanSought(long sought) {
            super(Kind.INVALID, "application-granted-more-than-sought", sought);
        }
    }

    static final class ProjectEndsBeforeItBegins extends ApplicationProblem {
        ProjectEndsBeforeItBegins() {
            super(Kind.INVALID, "application-project-ends-before-it-begins");
        }
    }
}
