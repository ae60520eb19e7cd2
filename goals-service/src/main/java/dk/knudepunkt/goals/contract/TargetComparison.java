package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.page.Term;

/** How a figure must compare with the target's value. */
public enum TargetComparison implements Term {
    AT_LEAST("mindst", "at least"),
    GREATER_THAN("mere end", "more than");

    private final String danish;
    private final String english;

    TargetComparison(String danish, String english) {
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
