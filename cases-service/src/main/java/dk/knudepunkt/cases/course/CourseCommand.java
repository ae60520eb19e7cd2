package dk.knudepunkt.cases.course;

import static java.util.Objects.requireNonNullElse;

import dk.knudepunkt.cases.account.Accounts;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CorrectReason;
import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.PauseReason;
import dk.knudepunkt.cases.course.code.ReopenReason;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.cases.course.part.Correction;
import dk.knudepunkt.cases.course.part.Focus;
import dk.knudepunkt.cases.course.part.Seat;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.typed.TypedText;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
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

    record PauseCourse(
            @NotNull PauseReason reason,

            @Size(max = 2000) @FreeText @Schema(examples = "They move to a new hall first.") @Nullable
            String note,

            @NotNull
            @Schema(
                    examples = "2021-04-15",
                    description = "Not before the start, not in the future by the date in Denmark")
            LocalDate pausedOn)
            implements CourseCommand {

        @Override
        public CourseAction action() {
            return CourseAction.PAUSE;
        }
    }

    record ResumeCourse(
            @Size(max = 2000) @FreeText @Schema(examples = "The hall is in use.") @Nullable
            String note,

            @NotNull
            @Schema(
                    examples = "2021-05-03",
                    description = "Not before the pause, not in the future by the date in Denmark")
            LocalDate resumedOn)
            implements CourseCommand {

        @Override
        public CourseAction action() {
            return CourseAction.RESUMPTION;
        }
    }

    record TransferCourse(
            @NotBlank
            @Size(max = 255)
            @Pattern(regexp = "^[\\w.@-]+$", message = "{dk.knudepunkt.Subject}")
            @Schema(
                    examples = "developer",
                    description = "Subject of the account of a business developer who is in the register")
            String developerId,

            @Size(max = 2000) @FreeText @Schema(examples = "I am away until August.") @Nullable
            String note)
            implements CourseCommand {

        @Override
        public CourseAction action() {
            return CourseAction.TRANSFER;
        }
    }

    record ChangeKind(
            @NotNull @Schema(description = "The plan that the contact has become: any kind but SHORT")
            CourseKind courseKind,

            @Size(max = 2000) @FreeText @Schema(examples = "They want to plan the next two years.") @Nullable
            String note)
            implements CourseCommand {

        @Override
        public CourseAction action() {
            return CourseAction.KIND_CHANGE;
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

    /** What is absent, or left empty on the page, stays as it is. */
    record CorrectCourse(
            @NotNull CorrectReason reason,

            @Size(max = 2000) @FreeText @Schema(examples = "The last meeting was in April.") @Nullable
            String note,

            @Schema(examples = "2021-02-01") @Nullable LocalDate startedOn,

            @Schema(examples = "2021-04-30", description = "Of a course that is completed") @Nullable
            LocalDate completedOn,

            @Nullable CourseKind courseKind,

            @Size(max = 64)
            @PlainLine
            @Schema(examples = "specialised", description = "Open on the day of the start")
            @Nullable
            String account,

            @Nullable Segment segment,
            @Size(max = 9) @Nullable Set<@NotNull Theme> themes,

            @KnownMunicipality
            @Schema(examples = "269", description = "Of the place of business at the start")
            @Nullable
            String municipalityCode,

            @KnownMunicipality @Schema(examples = "269", description = "Of the head office at the start") @Nullable
            String headOfficeCode)
            implements CourseCommand {

        @Override
        public CourseAction action() {
            return CourseAction.CORRECTION;
        }

        Correction of(Course course, Accounts accounts) {
            var start = requireNonNullElse(startedOn, course.startedOn());
            var seat = course.seat();
            return new Correction(
                    start,
                    completedOn == null ? course.completedOn().orElse(null) : completedOn,
                    requireNonNullElse(courseKind, course.courseKind()),
                    new Seat(
                            TypedText.filled(headOfficeCode).orElse(seat.headOfficeCode()),
                            seat.placeNumber(),
                            TypedText.filled(municipalityCode).orElse(seat.municipalityCode())),
                    new Focus(
                            accounts.open(
                                    TypedText.filled(account)
                                            .orElse(course.account().code()),
                                    start),
                            segment == null ? course.segment().orElse(null) : segment,
                            requireNonNullElse(themes, course.themes())));
        }
    }
}
