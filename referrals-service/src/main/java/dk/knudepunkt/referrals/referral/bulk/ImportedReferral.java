package dk.knudepunkt.referrals.referral.bulk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A row that became a referral: sent again, it becomes no other. */
@Entity
class ImportedReferral {

    /**
     * Whose row it is.
     *
     * @param caller the account that handed it in, so that no other can see or take its ids
     * @param system the caller's name for where it came from
     */
    @Embeddable
    record Key(String caller, String system, String externalId) {}

    @EmbeddedId
    private Key key;

    private UUID referralId;
    private String fingerprint;
    private Instant importedAt;

    protected ImportedReferral() {}

    ImportedReferral(Key key, UUID referralId, String fingerprint, Instant importedAt) {
        this.key = key;
        this.referralId = referralId;
        this.fingerprint = fingerprint;
        this.importedAt = importedAt;
    }

    Key key() {
        return key;
    }

    UUID referralId() {
        return referralId;
    }

    String fingerprint() {
        return fingerprint;
    }

    Instant importedAt() {
        return importedAt;
    }
}
