package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.List;
import java.util.Locale;
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

    private final Words words;

    AgreementStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** What may be done to an agreement; the names are the sub-resources that do it. */
    public enum Action {
        PROPOSAL("agreement:propose"),
        RETRACTION("agreement:propose"),
        ACCEPTANCE("agreement:answer"),
        DECLINE("agreement:answer"),
        WITHDRAWAL("agreement:withdraw");

        private final String permission;

        Action(String permission) {
            this.permission = permission;
        }

        /** What its endpoint asks for. */
        String permission() {
            return permission;
        }

        /** The lead's, not a party's. */
        boolean isOfLead() {
            return this == PROPOSAL || this == RETRACTION;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Words words() {
        return words;
    }

    List<Action> actions() {
        return switch (this) {
            case DRAFT -> List.of(Action.PROPOSAL, Action.RETRACTION);
            case PROPOSED -> List.of(Action.RETRACTION, Action.ACCEPTANCE, Action.DECLINE);
            case IN_FORCE -> List.of(Action.WITHDRAWAL);
            case SUPERSEDED, WITHDRAWN, LAPSED -> List.of();
        };
    }

    /** The legal next states. */
    Set<AgreementStatus> next() {
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
