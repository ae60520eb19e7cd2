package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.page.Term;

/** In each of what a target must hold. An average over them decides nothing. */
public enum TargetScope implements Term {
    SEGMENT("hvert segment", "each segment"),
    MUNICIPALITY("hver kommune", "each municipality");

    private final String danish;
    private final String english;

    TargetScope(String danish, String english) {
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
