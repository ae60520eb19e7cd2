package dk.knudepunkt.referrals.referral;

/** How far the course that came of a referral is. */
public enum CourseStatus {
    OPEN,
    COMPLETED
}
