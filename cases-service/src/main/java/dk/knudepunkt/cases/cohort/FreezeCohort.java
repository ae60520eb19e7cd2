package dk.knudepunkt.cases.cohort;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which companies to freeze. */
record FreezeCohort(
        @NotBlank @Size(max = 100) @PlainLine @Schema(examples = "Guided in 2021")
        String name,

        @NotNull @Schema(examples = "2021-01-01", description = "The first day on which their guidance ended")
        LocalDate completedFrom,

        @NotNull @Schema(examples = "2021-12-31", description = "The last; before today")
        LocalDate completedUntil) {}
