package dk.knudepunkt.referrals.promise.version;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Where a version of a calendar or a policy stands. */
public enum VersionStatus implements Term {
    DRAFT("Kladde", "Draft"),
    ACTIVE("Gældende fra sin dato", "Active from its date");

    private final Words words;

    VersionStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
