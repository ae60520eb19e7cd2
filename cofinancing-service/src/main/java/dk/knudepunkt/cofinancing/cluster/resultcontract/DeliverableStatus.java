package dk.knudepunkt.cofinancing.cluster.resultcontract;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Set;

/** How far a deliverable is, and which states lead on from there. */
public enum DeliverableStatus implements Term {
    PLANNED("Planlagt", "Planned"),
    UNDERWAY("I gang", "Underway"),
    DELIVERED("Leveret", "Delivered"),
    DROPPED("Opgivet", "Dropped");

    private final Words words;

    DeliverableStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** Where it may go from here; nothing that was delivered or dropped comes back. */
    Set<DeliverableStatus> next() {
        return switch (this) {
            case PLANNED -> Set.of(UNDERWAY, DELIVERED, DROPPED);
            case UNDERWAY -> Set.of(DELIVERED, DROPPED);
            case DELIVERED, DROPPED -> Set.of();
        };
    }

    boolean isOpen() {
        return !next().isEmpty();
    }

    @Override
    public Words words() {
        return words;
    }
}
