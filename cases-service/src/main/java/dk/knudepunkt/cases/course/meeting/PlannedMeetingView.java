package dk.knudepunkt.cases.course.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.note.MeetingForm;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreed meeting as the API and the pages show it. */
@Schema(name = "PlannedCourseMeeting")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlannedMeetingView(
        UUID id,
        UUID courseId,
        PlannedMeetingStatus status,
        @Schema(examples = "2031-04-15") LocalDate plannedOn,
        MeetingForm form,

        @Schema(examples = "les-solroed", description = "The unit whose adviser comes along") @Nullable
        String unitCode,

        @Schema(examples = "developer", description = "Subject of whoever agreed it")
        String plannedBy,

        @Schema(
                description = "What you may do now: the names of sub-resources to POST to",
                examples = "[\"cancellation\", \"holding\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static PlannedMeetingView of(PlannedMeeting meeting, boolean mayWrite) {
        return new PlannedMeetingView(
                meeting.id(),
                meeting.courseId(),
                meeting.status(),
                meeting.plannedOn(),
                meeting.form(),
                meeting.unitCode().orElse(null),
                meeting.plannedBy(),
                mayWrite ? meeting.actions() : List.of(),
                meeting.version());
    }
}
