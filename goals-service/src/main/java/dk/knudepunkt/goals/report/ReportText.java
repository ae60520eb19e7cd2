package dk.knudepunkt.goals.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody wrote of a goal, or on the front page. */
@Schema(name = "StatusReportText")
public record ReportText(
        @Schema(examples = "9", description = "Absent for the front page, which sums up") @Nullable
        Integer goal,

        @Schema(description = "True for what the front page says is to be adjusted")
        boolean adjustments,

        @Schema(examples = "Antallet af korte forløb følger planlægningen.")
        String text,

        @Schema(examples = "analyst", description = "The id of the account")
        String by,

        Instant at) {

    static ReportText at(ReportPlace place, String text, String by, Instant at) {
        return new ReportText(place.goal(), place.adjustments(), text, by, at);
    }

    ReportPlace place() {
        return new ReportPlace(goal, adjustments);
    }
}
