package dk.knudepunkt.cases.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CorrectReason;
import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.cases.course.code.PauseReason;
import dk.knudepunkt.cases.course.code.ReopenReason;
import dk.knudepunkt.platform.page.Term;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A thing that was done to a course, as the API and the page show it: who did it and what they wrote is the house's matter. */
@Schema(name = "CourseChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseChangeView(
        CourseAction action,

        @Schema(examples = "2021-05-31", description = "The day from which it holds")
        LocalDate validOn,

        @Schema(description = "When it was said") Instant recordedAt,

        @Schema(examples = "developer", description = "Subject of whoever said it; for the house only") @Nullable
        String recordedBy,

        @Schema(examples = "CEASED", description = "Code of the reason, where one is given") @Nullable
        String reason,

        @Schema(examples = "The owner sells the company.", description = "For the house only") @Nullable
        String note) {

    static CourseChangeView of(CourseChange change, boolean toTheHouse) {
        return new CourseChangeView(
                change.action(),
                change.validOn(),
                change.recordedAt(),
                toTheHouse ? change.recordedBy() : null,
                change.code().orElse(null),
                toTheHouse ? change.note().orElse(null) : null);
    }

    /** The reason in words; null where none is given, or the action says it. */
    public @Nullable Term why() {
        return reason == null
                ? null
                : switch (action) {
                    case CANCELLATION -> CancelReason.valueOf(reason);
                    case REOPENING -> ReopenReason.valueOf(reason);
                    case PAUSE -> PauseReason.valueOf(reason);
                    case CORRECTION -> CorrectReason.valueOf(reason);
                    case COMPLETION, RESUMPTION, TRANSFER, KIND_CHANGE -> null;
                };
    }
}
