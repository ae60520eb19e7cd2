package dk.knudepunkt.cases.course.note;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A note as the API and the page show it. */
@Schema(name = "CourseNote")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseNoteView(
        UUID id,

        @Schema(examples = "Wants to talk of the loan first.", description = "Absent once it is erased") @Nullable
        String text,

        @Schema(examples = "developer", description = "Subject of whoever wrote it")
        String writtenBy,

        Instant writtenAt) {

    static CourseNoteView of(CourseNote note) {
        return new CourseNoteView(note.id(), note.text().orElse(null), note.writtenBy(), note.writtenAt());
    }
}
