package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The house's two kinds of customer: those that tune their operations, and those that grow. */
@Schema(name = "TargetSegment")
public enum Segment implements Term {
    OPERATIONS("driftssegmentet", "the operations segment"),
    GROWTH("vækstsegmentet", "the growth segment");

    private final Words words;

    Segment(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
