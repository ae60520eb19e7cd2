package dk.knudepunkt.referrals.referral;

/** Why the house does not take a company on. The unit always gets a comment beside it. */
enum DeclineReason {
    OUT_OF_SCOPE,
    COMPANY_DECLINED,
    ALREADY_IN_COURSE,
    WRONG_ACTOR,
    OTHER
}
