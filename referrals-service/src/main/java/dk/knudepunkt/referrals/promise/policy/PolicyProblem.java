package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why a policy cannot be found, changed or made active. */
abstract sealed class PolicyProblem extends Problem {

    private PolicyProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends PolicyProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "policy-not-found");
        }
    }

    static final class NotADraft extends PolicyProblem {
        NotADraft(int number) {
            super(Kind.CONFLICT, "policy-not-a-draft", number);
        }
    }

    static final class StepsOutOfOrder extends PolicyProblem {
        StepsOutOfOrder() {
            super(Kind.INVALID, "policy-steps-out-of-order");
        }
    }

    static final class InThePast extends PolicyProblem {
        InThePast(LocalDate date) {
            super(Kind.INVALID, "policy-in-the-past", date);
        }
    }

    static final class DateTaken extends PolicyProblem {
        DateTaken(LocalDate date) {
            super(Kind.CONFLICT, "policy-date-taken", date);
        }
    }
}
