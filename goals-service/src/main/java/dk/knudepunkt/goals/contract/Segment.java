package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.page.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The house's two kinds of customer: those that tune their operations, and those that grow. */
@Schema(name = "TargetSegment")
public enum Segment implements Term {
    OPERATIONS("driftssegmentet", "the operations segment"),
    GROWTH("vækstsegmentet", "the growth segment");

    private final String danish;
    private final String english;

    Segment(String danish, String english) {
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
