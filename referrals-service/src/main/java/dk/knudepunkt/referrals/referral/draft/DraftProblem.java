package dk.knudepunkt.referrals.referral.draft;

import dk.knudepunkt.platform.problem.Problem;

/** Why a draft cannot be had. */
abstract sealed class DraftProblem extends Problem {

    private DraftProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about a draft of another unit. */
    static final class NotFound extends DraftProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "referral-draft-not-found", Draft.KEPT.toDays());
        }
    }
}
