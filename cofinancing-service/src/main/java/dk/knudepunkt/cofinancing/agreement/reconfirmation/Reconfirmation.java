package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A municipality's word that it goes on with an agreement for one more year; a line that is never changed. */
@Entity
@Immutable
class Reconfirmation {

    @Id
    private UUID id;

    private UUID agreementVersionId;
    private String municipalityCode;
    private int year;
    private String minutesReference;
    private String registeredBy;
    private Instant registeredAt;
    private @Nullable UUID corrects;

    protected Reconfirmation() {}

    /** What is confirmed, and by whom. */
    record Promise(UUID agreementId, String municipalityCode, int year) {}

    Reconfirmation(Promise promise, String minutesReference, String registeredBy, Instant registeredAt) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.agreementVersionId = promise.agreementId();
        this.municipalityCode = promise.municipalityCode();
        this.year = promise.year();
        this.minutesReference = minutesReference;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    /** A new line with the right reference in the place of this one. */
    Reconfirmation corrected(String rightReference, String by, Instant at) {
        var correction = new Reconfirmation(promise(), rightReference, by, at);
        correction.corrects = id;
        return correction;
    }

    UUID id() {
        return id;
    }

    Promise promise() {
        return new Promise(agreementVersionId, municipalityCode, year);
    }

    String minutesReference() {
        return minutesReference;
    }

    /** Subject of the account. */
    String registeredBy() {
        return registeredBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    /** The earlier line that this one puts right. */
    Optional<UUID> corrects() {
        return Optional.ofNullable(corrects);
    }
}
