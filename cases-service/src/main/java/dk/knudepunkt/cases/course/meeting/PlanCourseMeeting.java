package dk.knudepunkt.cases.course.meeting;

import dk.knudepunkt.cases.course.note.MeetingForm;
import dk.knudepunkt.platform.typed.TypedText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting that was agreed. */
record PlanCourseMeeting(
        @NotNull
        @Schema(
                examples = "2031-04-15",
                description = "Today or later by the date in Denmark, at most five years ahead")
        LocalDate plannedOn,

        @NotNull MeetingForm form,

        @Size(max = 64)
        @PlainLine
        @Schema(examples = "les-solroed", description = "The unit whose adviser comes along")
        @Nullable
        String unitCode) {

    Optional<String> unit() {
        return TypedText.filled(unitCode);
    }
}
