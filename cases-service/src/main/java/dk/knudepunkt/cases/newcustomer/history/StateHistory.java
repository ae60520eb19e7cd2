package dk.knudepunkt.cases.newcustomer.history;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From when to when a system knows whom it was in touch with. */
record StateHistory(
        @NotBlank
        @Size(max = 64)
        @PlainLine
        @Schema(examples = "vaeksthuset", description = "As its imports name it; courses is this register itself")
        String system,

        @NotNull HistoryKeeper keeper,

        @PastOrPresent
        @Schema(
                examples = "2019-01-01",
                description = "Absent where it knows from the beginning of the house that kept it")
        @Nullable
        LocalDate knowsFrom,

        @PastOrPresent
        @Schema(
                examples = "2020-12-31",
                description = "The last day that it knows; absent where it knows to this day, or that house has ceased")
        @Nullable
        LocalDate knowsUntil) {}
