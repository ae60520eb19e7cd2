package dk.knudepunkt.referrals.referral.draft;

import dk.knudepunkt.platform.problem.Problem;

/** Why a draft cannot be had or kept. */
final class DraftProblem extends Problem {

    private DraftProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about a draft of another unit. */
    static DraftProblem notFound() {
        return new DraftProblem(Kind.NOT_FOUND, "referral-draft-not-found", Draft.KEPT.toDays());
    }

    static DraftProblem tooLong() {
        return new DraftProblem(Kind.INVALID, "referral-draft-too-long");
    }
}
