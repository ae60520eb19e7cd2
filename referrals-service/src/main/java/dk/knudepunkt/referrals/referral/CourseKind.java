package dk.knudepunkt.referrals.referral;

/** The kind of course that a company is accepted to; the last three are long courses. */
enum CourseKind {
    SHORT,
    ACTION_PLAN,
    GROWTH_PLAN,
    TRANSITION_PLAN
}
