package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** In each of what a target must hold. An average over them decides nothing. */
public enum TargetScope implements Term {
    SEGMENT("hvert segment", "each segment"),
    /** Town and rural municipalities, each as one; which is which stood in an appendix that the source lacks. */
    MUNICIPALITY_GROUP("bykommuner og landkommuner hver for sig", "town and rural municipalities, each as a group");

    private final Words words;

    TargetScope(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
