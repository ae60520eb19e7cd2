package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** How a figure must compare with the target's value. */
public enum TargetComparison implements Term {
    AT_LEAST("mindst", "at least"),
    GREATER_THAN("mere end", "more than");

    private final Words words;

    TargetComparison(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
