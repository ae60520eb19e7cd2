package dk.knudepunkt.cases.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of an activity. */
public record HoldActivity(
        @NotNull @Schema(examples = "2026-06-30", description = "Not in the future, by the date in Denmark")
        LocalDate heldOn,

        @Min(0) @Max(100_000) @Schema(examples = "25") @Nullable
        Integer participants,

        @Min(0)
        @Max(1_000_000_000)
        @Schema(examples = "45000", description = "Of a mention in the press, in whole kroner; of no other kind")
        @Nullable
        Long value) {

    Activity.Outcome outcome() {
        return new Activity.Outcome(heldOn, participants, value);
    }
}
