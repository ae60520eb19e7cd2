package dk.knudepunkt.cases.course.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.code.CourseStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the reconciliation: a row of the other system, and where its course stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReconciledCourse(
        @Schema(examples = "course-4711") String externalId,
        Instant importedAt,
        UUID courseId,
        @Schema(examples = "12345674") String cvr,
        CourseStatus status,
        @Schema(examples = "2021-02-01") LocalDate startedOn,
        @Schema(examples = "2021-05-31") @Nullable LocalDate completedOn) {}
