package dk.knudepunkt.cases.cohort.effect;

import dk.knudepunkt.cases.course.code.Segment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The effect on a segment of a cohort, as the API and the page show it. */
@Schema(name = "CohortEffect")
record CohortEffectView(
        Segment segment,
        EffectIndicator indicator,
        @Schema(examples = "87") int guidedCompanies,

        @Schema(examples = "14.2", description = "In per cent")
        BigDecimal guidedGrowth,

        @Schema(examples = "870") int controlCompanies,

        @Schema(examples = "3.1", description = "In per cent")
        BigDecimal controlGrowth,

        @Schema(examples = "11.1", description = "How much more the guided grew, in percentage points")
        BigDecimal difference,

        @Schema(examples = "2022-03-30") LocalDate measuredOn,
        @Schema(examples = "Effektmåling 2022, tabel 3") String source,

        @Schema(examples = "1", description = "How often it has been told; the last holds")
        int revision,

        @Schema(examples = "analyst", description = "The id of the account")
        String toldBy,

        Instant toldAt) {

    static CohortEffectView of(CohortEffect effect) {
        return new CohortEffectView(
                effect.segment(),
                effect.indicator(),
                effect.guidedCompanies(),
                effect.guidedGrowth(),
                effect.controlCompanies(),
                effect.controlGrowth(),
                effect.difference(),
                effect.measuredOn(),
                effect.source(),
                effect.revision(),
                effect.toldBy(),
                effect.toldAt());
    }
}
