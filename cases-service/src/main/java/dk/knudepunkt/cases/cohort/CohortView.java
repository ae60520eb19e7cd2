package dk.knudepunkt.cases.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cohort as it is shown. */
@Schema(name = "Cohort")
record CohortView(
        UUID id,
        @Schema(examples = "Guided in 2021") String name,
        @Schema(examples = "2021-01-01") LocalDate completedFrom,
        @Schema(examples = "2021-12-31") LocalDate completedUntil,
        Instant frozenAt,
        @Schema(examples = "812") int companies) {

    static CohortView of(Cohort cohort) {
        return new CohortView(
                cohort.id(),
                cohort.name(),
                cohort.completedFrom(),
                cohort.completedUntil(),
                cohort.frozenAt(),
                cohort.companies());
    }
}
