package dk.knudepunkt.referrals.unit.adviser;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An adviser as the API and the pages show them. */
@Schema(name = "Adviser")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdviserView(
        UUID id,
        @Schema(examples = "les-solroed") String unitCode,
        @Schema(examples = "Ida Eksempel") String name,
        @Schema(examples = "ida@eksempel.example") String email,
        @Schema(examples = "+45 30 10 20 30") @Nullable String phone,
        @Schema(examples = "ida") @Nullable String subject,
        @Schema(examples = "2026-01-01") LocalDate activeFrom,
        @Schema(examples = "2027-01-01") @Nullable LocalDate activeTo,

        @Schema(description = "Whether a referral can name them today")
        boolean active,

        long version) {

    static AdviserView of(Adviser adviser, LocalDate today) {
        var card = adviser.card();
        return new AdviserView(
                adviser.id(),
                adviser.unitCode(),
                card.name(),
                card.email(),
                card.phone(),
                card.subject(),
                adviser.activeFrom(),
                adviser.activeTo(),
                adviser.isActiveOn(today),
                adviser.version());
    }
}
