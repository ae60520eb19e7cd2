package dk.knudepunkt.referrals.unit;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Who stands behind a unit. */
enum UnitKind implements Term {
    LOCAL("Kommunens egen", "The municipality's own"),
    /** The house does the municipality's local business service; advice of the two kinds is kept apart all the same. */
    HOUSE("Erhvervshuset", "The house itself");

    private final Words words;

    UnitKind(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
