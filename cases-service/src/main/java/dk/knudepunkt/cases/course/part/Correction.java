package dk.knudepunkt.cases.course.part;

import dk.knudepunkt.cases.course.code.CourseKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All of a course that can be put right, as it is to stand afterwards. */
public record Correction(
        LocalDate startedOn, @Nullable LocalDate completedOn, CourseKind courseKind, Seat seat, Focus focus) {}
