package dk.knudepunkt.cases.course.note;

import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note to write. */
record WriteCourseNote(
        @NotBlank @Size(max = 4000) @FreeText @Schema(examples = "Wants to talk of the loan first.")
        String text) {}
