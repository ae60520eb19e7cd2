package dk.knudepunkt.cases.advice;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why something cannot be done with an external referral. */
final class ExternalReferralProblem extends Problem {

    private ExternalReferralProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about one of another course. */
    static ExternalReferralProblem notFound() {
        return new ExternalReferralProblem(Kind.NOT_FOUND, "external-referral-not-found");
    }

    static ExternalReferralProblem courseCancelled() {
        return new ExternalReferralProblem(Kind.CONFLICT, "external-referral-course-cancelled");
    }

    static ExternalReferralProblem adviserKind() {
        return new ExternalReferralProblem(Kind.INVALID, "external-referral-adviser-kind");
    }

    static ExternalReferralProblem madeOutOfRange(LocalDate startedOn, LocalDate today) {
        return new ExternalReferralProblem(Kind.INVALID, "external-referral-out-of-range", startedOn, today);
    }

    static ExternalReferralProblem guidedOutOfRange(LocalDate madeOn, LocalDate today) {
        return new ExternalReferralProblem(Kind.INVALID, "external-guidance-out-of-range", madeOn, today);
    }

    static ExternalReferralProblem guided() {
        return new ExternalReferralProblem(Kind.CONFLICT, "external-referral-guided");
    }

    static ExternalReferralProblem answered() {
        return new ExternalReferralProblem(Kind.CONFLICT, "external-referral-answered");
    }

    static ExternalReferralProblem expired() {
        return new ExternalReferralProblem(Kind.CONFLICT, "external-referral-expired");
    }
}
