package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.cases.course.code.ReopenReason;
import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody wants done to a course, as JSON and as a page fill it in. */
public sealed interface CourseCommand {

    CourseAction action();

    /** For whoever asks later; nothing where nothing was written. */
    default @Nullable String note() {
        return null;
    }

    record CompleteCourse(
            @NotNull
            @Schema(
                    examples = "2021-05-31",
                    description = "Not before the start, not in the future by the date in Denmark")
            LocalDate completedOn)
            implements CourseCommand {

        @Override
        public CourseAction action() {
            return CourseAction.COMPLETION;
        }
    }

    record CancelCourse(
            @NotNull CancelReason reason,

            @Size(max = 2000) @FreeText @Schema(examples = "The owner sells the company.") @Nullable
            String note,

            @NotNull
            @Schema(
                    examples = "2021-05-31",
                    description = "Not before the start, not in the future by the date in Denmark")
            LocalDate cancelledOn)
            implements CourseCommand {

        @Override
        public CourseAction action() {
            return CourseAction.CANCELLATION;
        }
    }

    record ReopenCourse(
            @NotNull ReopenReason reason,

            @Size(max = 2000) @FreeText @Schema(examples = "The company has found a buyer and goes on.") @Nullable
            String note)
            implements CourseCommand {

        @Override
        public CourseAction action() {
            return CourseAction.REOPENING;
        }
    }
}
