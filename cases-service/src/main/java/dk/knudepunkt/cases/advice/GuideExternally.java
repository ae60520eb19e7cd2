package dk.knudepunkt.cases.advice;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which day a company was guided where it was referred to. */
record GuideExternally(
        @NotNull
        @Schema(
                examples = "2021-05-20",
                description = "Not before it was referred, not in the future by the date in Denmark")
        LocalDate guidedOn) {}
