package dk.knudepunkt.cases.course;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** The referral that a course came of, and when the house took it on. */
@Embeddable
record Origin(UUID referralId, String referralReference, String unitCode, Instant acceptedAt) {

    boolean isBefore(Origin other) {
        return acceptedAt.isBefore(other.acceptedAt);
    }
}
