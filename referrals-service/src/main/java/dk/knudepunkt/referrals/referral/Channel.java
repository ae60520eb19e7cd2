package dk.knudepunkt.referrals.referral;

/** How the referral reached the house. */
enum Channel {
    FORM,
    API,
    PHONE,
    EMAIL,
    MEETING
}
