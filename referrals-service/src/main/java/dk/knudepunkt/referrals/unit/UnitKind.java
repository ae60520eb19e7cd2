package dk.knudepunkt.referrals.unit;

import dk.knudepunkt.platform.page.Term;

/** Who stands behind a unit. */
enum UnitKind implements Term {
    LOCAL("Kommunens egen", "The municipality's own"),
    /** The house does the municipality's local business service; advice of the two kinds is kept apart all the same. */
    HOUSE("Erhvervshuset", "The house itself");

    private final String danish;
    private final String english;

    UnitKind(String danish, String english) {
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
