package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.page.Term;

/** How far the course that came of a referral is. */
public enum CourseStatus implements Term {
    OPEN("I gang", "In progress"),
    COMPLETED("Afsluttet", "Completed");

    private final String danish;
    private final String english;

    CourseStatus(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }
}
