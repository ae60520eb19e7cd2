package dk.knudepunkt.referrals.unit.meeting;

import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked for a meeting. */
record PlanMeeting(
        @NotNull MeetingKind kind,

        @Schema(examples = "les-solroed", description = "For a coordination meeting or a visit, and for these only")
        @Nullable
        String unitCode,

        @NotNull @Schema(examples = "2026-09-15") LocalDate plannedFor,

        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Coordination, third quarter")
        String title,

        @Size(max = PlanMeeting.MOST_NOTED) @FreeText @Schema(description = "For the house only") @Nullable
        String note) {

    private static final int MOST_NOTED = 4000;

    Meeting.Plan plan() {
        return new Meeting.Plan(kind, unitCode, plannedFor, title, note);
    }

    /** What came of it. */
    record HoldMeeting(
            @NotNull @Schema(examples = "2026-09-15", description = "Not in the future")
            LocalDate heldOn,

            @NotNull @Min(0) @Max(100_000) @Schema(examples = "12", description = "How many took part")
            Integer participants,

            @Size(max = MOST_NOTED)
            @FreeText
            @Schema(description = "For the house only; left out, what was noted before stands")
            @Nullable
            String note) {

        Meeting.Outcome outcome() {
            return new Meeting.Outcome(heldOn, participants, note);
        }
    }
}
