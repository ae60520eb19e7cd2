package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** In each of what a target must hold. An average over them decides nothing. */
public enum TargetScope implements Term {
    SEGMENT("hvert segment", "each segment"),
    MUNICIPALITY("hver kommune", "each municipality");

    private final Words words;

    TargetScope(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
