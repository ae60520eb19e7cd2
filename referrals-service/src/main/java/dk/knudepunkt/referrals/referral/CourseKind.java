package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.page.Term;

/** The kind of course that a company is accepted to; the last three are long courses. */
public enum CourseKind implements Term {
    SHORT("Kort forløb", "Short course"),
    ACTION_PLAN("Handlingsplan", "Action plan"),
    GROWTH_PLAN("Vækstplan", "Growth plan"),
    TRANSITION_PLAN("Omstillingsplan", "Transition plan");

    private final String danish;
    private final String english;

    CourseKind(String danish, String english) {
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
