package dk.knudepunkt.cases.directory;

import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.CourseStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course in the history of a company.
 *
 * @param cvr of the company or alias that it was opened for
 * @param open whether the reader may open it
 */
record PastCourse(
        UUID id,
        String cvr,
        CourseKind courseKind,
        CourseStatus status,
        String developerId,
        LocalDate startedOn,
        @Nullable LocalDate completedOn,
        boolean open) {}
