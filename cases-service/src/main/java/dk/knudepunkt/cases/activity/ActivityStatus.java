package dk.knudepunkt.cases.activity;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Where an activity stands. Only one that was held may count. */
public enum ActivityStatus implements Term {
    PLANNED("Planlagt", "Planned"),
    HELD("Holdt", "Held"),
    WITHDRAWN("Trukket tilbage", "Withdrawn");

    private final Words words;

    ActivityStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
