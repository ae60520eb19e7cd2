package dk.knudepunkt.cases.course;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a course. */
sealed interface CourseEvent {

    UUID courseId();

    /**
     * It has begun.
     *
     * @param developer a pseudonym; none when the house's register does not know the account
     */
    record Opened(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            String municipalityCode,
            CourseKind courseKind,
            @Nullable UUID developer,
            LocalDate startedOn)
            implements CourseEvent {}

    record Completed(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            String municipalityCode,
            CourseKind courseKind,
            LocalDate startedOn,
            LocalDate completedOn)
            implements CourseEvent {}
}
