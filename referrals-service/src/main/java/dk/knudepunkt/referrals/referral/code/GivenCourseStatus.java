package dk.knudepunkt.referrals.referral.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** How far the course that came of a referral is. */
public enum GivenCourseStatus implements Term {
    OPEN("I gang", "In progress"),
    COMPLETED("Afsluttet", "Completed"),
    CANCELLED("Afbrudt", "Cancelled");

    private final Words words;

    GivenCourseStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
