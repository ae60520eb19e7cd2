package dk.knudepunkt.referrals.unit.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting as it is shown; the note and what may be done only to those who plan meetings. */
@Schema(name = "Meeting")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        @Schema(examples = "0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        UUID id,

        MeetingKind kind,

        @Schema(examples = "les-solroed", description = "The unit it is held with; absent when it is for all") @Nullable
        String unitCode,

        MeetingStatus status,
        @Schema(examples = "2026-09-15") LocalDate plannedFor,
        @Nullable LocalDate heldOn,
        @Schema(examples = "12") @Nullable Integer participants,
        @Schema(examples = "Coordination, third quarter") String title,

        @Schema(description = "For the house only") @Nullable
        String note,

        @Schema(description = "What you may do now; the names are sub-resources")
        List<String> actions,

        long version) {

    static final List<String> COLUMNS =
            List.of("id", "kind", "unitCode", "status", "plannedFor", "heldOn", "participants", "title", "note");

    static MeetingView of(Meeting meeting, boolean mayPlan) {
        return new MeetingView(
                meeting.id(),
                meeting.kind(),
                meeting.unitCode().orElse(null),
                meeting.status(),
                meeting.plannedFor(),
                meeting.heldOn().orElse(null),
                meeting.participants().orElse(null),
                meeting.title(),
                mayPlan ? meeting.note().orElse(null) : null,
                mayPlan
                        ? meeting.status().actions().stream()
                                .map(MeetingStatus.Action::toString)
                                .sorted()
                                .toList()
                        : List.of(),
                meeting.version());
    }

    /** As a row of a file. */
    List<@Nullable Object> cells() {
        return Arrays.asList(id, kind, unitCode, status, plannedFor, heldOn, participants, title, note);
    }
}
