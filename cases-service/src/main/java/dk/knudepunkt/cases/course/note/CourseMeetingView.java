package dk.knudepunkt.cases.course.note;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting as the API and the page show it. */
@Schema(name = "CourseMeeting")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseMeetingView(
        UUID id,
        @Schema(examples = "2021-04-15") LocalDate heldOn,
        MeetingForm form,

        @Schema(examples = "les-solroed", description = "The unit whose adviser came along") @Nullable
        String unitCode,

        @Schema(examples = "Mette Holm", description = "Name of the unit's adviser; absent once it is erased") @Nullable
        String adviser,

        @Schema(examples = "Went through the accounts.", description = "Absent once it is erased") @Nullable
        String summary,

        @Schema(examples = "developer", description = "Subject of whoever recorded it")
        String recordedBy,

        Instant recordedAt) {

    static CourseMeetingView of(CourseMeeting meeting) {
        return new CourseMeetingView(
                meeting.id(),
                meeting.heldOn(),
                meeting.form(),
                meeting.joint().map(Joint::unitCode).orElse(null),
                meeting.adviser().orElse(null),
                meeting.summary().orElse(null),
                meeting.recordedBy(),
                meeting.recordedAt());
    }
}
