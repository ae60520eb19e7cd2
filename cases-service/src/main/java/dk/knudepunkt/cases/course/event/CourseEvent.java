package dk.knudepunkt.cases.course.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.ReopenReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a course, as others are told it too: without anything about a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface CourseEvent {

    UUID courseId();

    /**
     * It has begun.
     *
     * @param developerId a pseudonym; none when the house's register does not know the account
     */
    record Opened(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            String municipalityCode,
            CourseKind courseKind,
            @Nullable UUID developerId,
            LocalDate startedOn)
            implements CourseEvent {}

    /** What is done to one that there is. */
    sealed interface Change extends CourseEvent {

        CourseAction action();

        /** The day from which it holds, which may be before it was said. */
        LocalDate validOn();

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
            String municipalityCode,
            CourseKind courseKind,
            LocalDate startedOn,
            LocalDate completedOn)
            implements Change {

        @Override
        public CourseAction action() {
            return CourseAction.COMPLETION;
        }

        @Override
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
}
