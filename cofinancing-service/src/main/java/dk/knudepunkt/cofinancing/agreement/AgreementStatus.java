package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.platform.page.Term;
import java.util.Set;

/** Where a version of an agreement stands, and which ways lead on from there. */
public enum AgreementStatus implements Term {
    /** Being written; seen by the lead's side only. */
    DRAFT("Kladde", "Draft"),
    /** Out for answers. */
    PROPOSED("Foreslået", "Proposed"),
    IN_FORCE("Gældende", "In force"),
    /** A later version covers its last years instead. */
    SUPERSEDED("Afløst", "Superseded"),
    /** Taken back before it took effect. */
    WITHDRAWN("Trukket tilbage", "Withdrawn"),
    /** Too few accepted. */
    LAPSED("Bortfaldet", "Lapsed");

    private final String danish;
    private final String english;

    AgreementStatus(String danish, String english) {
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

    /** The legal next states. */
    public Set<AgreementStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(PROPOSED, WITHDRAWN);
            case PROPOSED -> Set.of(IN_FORCE, WITHDRAWN, LAPSED);
            case IN_FORCE -> Set.of(SUPERSEDED);
            case SUPERSEDED, WITHDRAWN, LAPSED -> Set.of();
        };
    }

    /** Whether amounts are computed from it: it took effect once. */
    public boolean tookEffect() {
        return this == IN_FORCE || this == SUPERSEDED;
    }
}
