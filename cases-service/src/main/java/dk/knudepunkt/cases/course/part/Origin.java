package dk.knudepunkt.cases.course.part;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** The referral that a course came of, and when the house took it on. */
@Embeddable
public record Origin(UUID referralId, String referralReference, String unitCode, Instant acceptedAt) {

    public boolean isBefore(Origin other) {
        return acceptedAt.isBefore(other.acceptedAt);
    }
}
