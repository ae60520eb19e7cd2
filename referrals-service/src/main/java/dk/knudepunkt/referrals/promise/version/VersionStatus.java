package dk.knudepunkt.referrals.promise.version;

import dk.knudepunkt.platform.page.Term;

/** Where a version of a calendar or a policy stands. */
public enum VersionStatus implements Term {
    DRAFT("Kladde", "Draft"),
    ACTIVE("Gældende fra sin dato", "Active from its date");

    private final String danish;
    private final String english;

    VersionStatus(String danish, String english) {
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
