package dk.knudepunkt.referrals.unit.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consent as the API and the pages show it. */
@Schema(name = "CompanyConsent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentView(
        UUID id,
        @Schema(examples = "les-solroed") String unitCode,
        @Schema(examples = "12345674") String cvr,
        @Schema(examples = "Eksempel Maskinfabrik ApS") String companyName,
        SaidView given,
        @Nullable SaidView withdrawn,

        @Schema(description = "Whether it holds now") boolean holds,

        long version) {

    /** When, how, and who wrote it down. */
    @Schema(name = "CompanySaid")
    record SaidView(
            @Schema(examples = "2026-03-31") LocalDate day,
            ConsentWay way,

            @Schema(examples = "les-solroed", description = "Id of the account that wrote it down")
            String by) {

        static SaidView of(Said said) {
            return new SaidView(said.day(), said.way(), said.by());
        }
    }

    static ConsentView of(CompanyConsent consent) {
        return new ConsentView(
                consent.id(),
                consent.unitCode(),
                consent.cvr(),
                consent.companyName(),
                SaidView.of(consent.given()),
                consent.withdrawn().map(SaidView::of).orElse(null),
                consent.withdrawn().isEmpty(),
                consent.version());
    }
}
