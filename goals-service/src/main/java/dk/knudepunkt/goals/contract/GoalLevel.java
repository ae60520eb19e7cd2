package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Who set the goal: the framework agreement for all houses, or the house and its contact council. */
public enum GoalLevel implements Term {
    NATIONAL("Nationalt mål", "National goal"),
    LOCAL("Lokalt mål", "Local goal");

    private final Words words;

    GoalLevel(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
