package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.platform.time.DaySpan;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a course stands: whether it goes on, rests since a day, or has ended on one. Whoever changes it says on which days that can be. */
@Embeddable
record Stand(
        @Enumerated(EnumType.STRING) CourseStatus status,
        @Nullable LocalDate pausedOn,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate cancelledOn,
        @Enumerated(EnumType.STRING) @Nullable CancelReason cancelReason) {

    static final Stand OPEN = new Stand(CourseStatus.OPEN, null, null, null, null);

    Stand completed(LocalDate on, DaySpan days) {
        days.require(
                on,
                (first, last) -> CourseProblem.completionOutOfRange(first, last).at("/completedOn"));
        return new Stand(CourseStatus.COMPLETED, null, on, null, null);
    }

    Stand cancelled(CancelReason reason, LocalDate on, DaySpan days) {
        days.require(
                on,
                (first, last) ->
                        CourseProblem.cancellationOutOfRange(first, last).at("/cancelledOn"));
        return new Stand(CourseStatus.CANCELLED, null, null, on, reason);
    }

    Stand paused(LocalDate on, DaySpan days) {
        days.require(
                on, (first, last) -> CourseProblem.pauseOutOfRange(first, last).at("/pausedOn"));
        return new Stand(CourseStatus.PAUSED, on, null, null, null);
    }

    /** It goes on after a rest. */
    Stand resumed(LocalDate on, LocalDate today) {
        new DaySpan(since().orElseThrow(), today)
                .require(
                        on,
                        (first, last) ->
                                CourseProblem.resumptionOutOfRange(first, last).at("/resumedOn"));
        return OPEN;
    }

    /** The same with another start and, of a course that is completed, perhaps another end. */
    Stand corrected(LocalDate startedOn, @Nullable LocalDate end, LocalDate today, LocalDate earliest) {
        if (end != null && status != CourseStatus.COMPLETED) {
            throw CourseProblem.notCompleted().at("/completedOn");
        }
        if (end != null) {
            return completed(end, new DaySpan(startedOn, today));
        }
        since().ifPresent(rest -> new DaySpan(earliest, rest)
                .require(
                        startedOn,
                        (first, last) ->
                                CourseProblem.startOutOfRange(first, last).at("/startedOn")));
        return this;
    }

    /** What may be done to a course of this kind that stands so. */
    Set<CourseAction> actions(CourseKind kind) {
        return switch (status) {
            case OPEN -> {
                var open = EnumSet.of(
                        CourseAction.COMPLETION,
                        CourseAction.CANCELLATION,
                        CourseAction.PAUSE,
                        CourseAction.TRANSFER,
                        CourseAction.CORRECTION);
                if (kind == CourseKind.SHORT) {
                    open.add(CourseAction.KIND_CHANGE);
                }
                yield open;
            }
            case PAUSED ->
                EnumSet.of(
                        CourseAction.RESUMPTION,
                        CourseAction.CANCELLATION,
                        CourseAction.TRANSFER,
                        CourseAction.CORRECTION);
            case COMPLETED -> EnumSet.of(CourseAction.REOPENING, CourseAction.CORRECTION);
            case CANCELLED -> EnumSet.of(CourseAction.REOPENING);
        };
    }

    private Optional<LocalDate> since() {
        return Optional.ofNullable(pausedOn);
    }

    /** The day after which nothing more is done, however it ended. */
    Optional<LocalDate> endedOn() {
        return Optional.ofNullable(completedOn).or(() -> Optional.ofNullable(cancelledOn));
    }
}
