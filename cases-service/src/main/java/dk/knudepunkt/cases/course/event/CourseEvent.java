package dk.knudepunkt.cases.course.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.cases.course.code.PauseReason;
import dk.knudepunkt.cases.course.code.Programme;
import dk.knudepunkt.cases.course.code.ReopenReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a course, as others are told it too: without anything about a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface CourseEvent {

    UUID courseId();

    /** The day from which it holds, which may be before it was said. */
    LocalDate validOn();

    /** When it was said. */
    Instant recordedAt();

    /**
     * It has begun.
     *
     * @param developerId a pseudonym; none when the house's register does not know the account
     * @param programme that it is opened within; one that the company enters later is told with its phases
     */
    record Opened(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            @JsonUnwrapped CourseFacts facts,
            @Nullable UUID developerId,
            @Nullable Programme programme,
            Instant recordedAt)
            implements CourseEvent {

        @Override
        @JsonProperty
        public LocalDate validOn() {
            return facts.startedOn();
        }
    }

    /** What is done to one that there is. */
    sealed interface Change extends CourseEvent {

        CourseAction action();

        /** The code of its reason; nothing where it needs none. */
        default @Nullable String code() {
            return null;
        }
    }

    record Completed(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            @JsonUnwrapped CourseFacts facts,
            LocalDate completedOn,
            Instant recordedAt)
            implements Change {

        @Override
        public CourseAction action() {
            return CourseAction.COMPLETION;
        }

        @Override
        @JsonProperty
        public LocalDate validOn() {
            return completedOn;
        }
    }

    /** It has ended without what it promised, and counts nowhere. */
    record Cancelled(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            CancelReason reason,
            LocalDate validOn,
            Instant recordedAt)
            implements Change {

        @Override
        public CourseAction action() {
            return CourseAction.CANCELLATION;
        }

        @Override
        public String code() {
            return reason.name();
        }
    }

    /**
     * It goes on: the end that it had does not hold any more.
     *
     * @param superseded the day of that end, a completion or a cancellation
     */
    record Reopened(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            LocalDate superseded,
            ReopenReason reason,
            LocalDate validOn,
            Instant recordedAt)
            implements Change {

        @Override
        public CourseAction action() {
            return CourseAction.REOPENING;
        }

        @Override
        public String code() {
            return reason.name();
        }
    }

    /** It rests, and is to go on. */
    record Paused(UUID courseId, PauseReason reason, LocalDate validOn, Instant recordedAt) implements Change {

        @Override
        public CourseAction action() {
            return CourseAction.PAUSE;
        }

        @Override
        public String code() {
            return reason.name();
        }
    }

    /** It goes on after a rest. */
    record Resumed(UUID courseId, LocalDate validOn, Instant recordedAt) implements Change {

        @Override
        public CourseAction action() {
            return CourseAction.RESUMPTION;
        }
    }

    /**
     * Another business developer has it from now on.
     *
     * @param superseded pseudonym of whoever had it; none when the register does not know them
     * @param developerId pseudonym of whoever has it now
     */
    record Transferred(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            @Nullable UUID superseded,
            UUID developerId,
            LocalDate validOn,
            Instant recordedAt)
            implements Change {

        @Override
        public CourseAction action() {
            return CourseAction.TRANSFER;
        }
    }

    /**
     * What decides where it counts is another thing than was said: a slip was mended, something became known, or a contact
     * became a plan.
     *
     * @param completedOn its completion as it is known now; none for one that is not completed
     * @param superseded what was said before
     */
    record Corrected(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            @JsonUnwrapped CourseFacts facts,
            @Nullable LocalDate completedOn,
            Superseded superseded,
            @JsonIgnore CourseAction action,
            String reason,
            LocalDate validOn,
            Instant recordedAt)
            implements Change {

        @Override
        public String code() {
            return reason;
        }
    }

    /** What was said of a course before it was corrected. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Superseded(
            @JsonUnwrapped CourseFacts facts, @Nullable LocalDate completedOn) {}
}
