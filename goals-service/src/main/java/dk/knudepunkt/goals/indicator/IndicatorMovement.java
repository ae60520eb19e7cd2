package dk.knudepunkt.goals.indicator;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Who moved since the target was set. */
public enum IndicatorMovement implements Term {
    NOBODY("Hverken målet eller vi har flyttet os", "Neither the goalpost nor we have moved"),
    WE("Vi har flyttet os, målet ikke", "We have moved, the goalpost has not"),
    GOALPOST("Målet har flyttet sig, vi ikke", "The goalpost has moved, we have not"),
    BOTH("Både målet og vi har flyttet os", "Both the goalpost and we have moved");

    private final Words words;

    IndicatorMovement(String danish, String english) {
        this.words = new Words(danish, english);
    }

    static IndicatorMovement of(boolean we, boolean goalpost) {
        return we ? (goalpost ? BOTH : WE) : (goalpost ? GOALPOST : NOBODY);
    }

    @Override
    public Words words() {
        return words;
    }
}
