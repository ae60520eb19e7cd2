package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.page.Term;

/** Who set the goal: the framework agreement for all houses, or the house and its contact council. */
public enum GoalLevel implements Term {
    NATIONAL("Nationalt mål", "National goal"),
    LOCAL("Lokalt mål", "Local goal");

    private final String danish;
    private final String english;

    GoalLevel(String danish, String english) {
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
