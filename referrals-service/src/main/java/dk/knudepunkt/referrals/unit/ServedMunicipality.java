package dk.knudepunkt.referrals.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A spell in which a unit serves a municipality.
 *
 * @param validTo the first day on which it no longer does; none for good
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
record ServedMunicipality(
        @Schema(examples = "269") String municipalityCode,
        @Schema(examples = "2021-01-01") LocalDate validFrom,
        @Schema(examples = "2025-01-01") @Nullable LocalDate validTo) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    boolean isForward() {
        return validTo == null || validFrom.isBefore(validTo);
    }

    boolean beginsWith(ServedMunicipality other) {
        return municipalityCode.equals(other.municipalityCode) && validFrom.equals(other.validFrom);
    }

    boolean overlaps(ServedMunicipality other) {
        return municipalityCode.equals(other.municipalityCode) && isBeforeEndOf(other) && other.isBeforeEndOf(this);
    }

    private boolean isBeforeEndOf(ServedMunicipality other) {
        return other.validTo == null || validFrom.isBefore(other.validTo);
    }
}
