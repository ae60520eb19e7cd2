package dk.knudepunkt.cofinancing.agreement;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who brought a version on its way, and when. What came with the installation has none.
 *
 * @param settledAt when it took effect, lapsed or was taken back
 */
@Embeddable
public record Milestones(
        @Nullable String draftedBy,
        @Nullable Instant draftedAt,
        @Nullable String proposedBy,
        @Nullable Instant proposedAt,
        @Nullable Instant settledAt) {

    static final Milestones NONE = new Milestones(null, null, null, null, null);

    public static Milestones drafted(String by, Instant at) {
        return new Milestones(by, at, null, null, null);
    }

    Milestones proposed(String by, Instant at) {
        return new Milestones(draftedBy, draftedAt, by, at, null);
    }

    Milestones settled(Instant at) {
        return new Milestones(draftedBy, draftedAt, proposedBy, proposedAt, at);
    }
}
