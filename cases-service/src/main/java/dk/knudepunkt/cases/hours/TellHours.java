package dk.knudepunkt.cases.hours;

import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.typed.TypedText;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody worked; for a course, a company or an activity, or nothing of these. */
public record TellHours(
        @Size(max = 255)
        @PlainLine
        @Schema(examples = "developer", description = "Subject of who worked; you, where it is left out")
        @Nullable
        String person,

        @NotNull @Schema(examples = "2026-06-30", description = "Not in the future; more than a week ago with a reason")
        LocalDate workedOn,

        @Min(1) @Schema(examples = "90", description = "A multiple of 15; at most 24 hours on a day in all")
        int minutes,

        @Size(max = 63)
        @PlainLine
        @Schema(examples = "specialised", description = "Who pays; left out where nobody knows yet")
        @Nullable
        String account,

        @NotNull HourRole role,
        @Nullable UUID courseId,

        @ValidCvr @Schema(examples = "12345674", description = "Of the company, where it was for no course") @Nullable
        String cvr,

        @Nullable UUID activityId,

        @Size(max = 2000) @FreeText @Schema(examples = "Visit with the adviser of the unit") @Nullable
        String note,

        @Size(max = 500) @FreeText @Schema(examples = "Was ill", description = "Why it is told so late") @Nullable
        String reason) {

    Optional<String> worker() {
        return TypedText.filled(person);
    }

    Stint stint(Purpose purpose) {
        return new Stint(
                workedOn,
                minutes,
                new HourLine(TypedText.filled(account).orElse(null), role, purpose),
                TypedText.filled(note).orElse(null),
                TypedText.filled(reason).orElse(null));
    }
}
