package dk.knudepunkt.cases.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.cases.newcustomer.NewcomerView.NewcomerReading;
import dk.knudepunkt.cases.newcustomer.Newness;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A course in the history of a company.
 *
 * @param cvr of the company or alias that it was opened for
 * @param open whether the reader may open it
 * @param newness how new the company was at its start; empty where nobody judged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PastCourse(
        UUID id,

        @Schema(examples = "12345674", description = "Of the company or alias that it was opened for")
        String cvr,

        CourseKind courseKind,
        CourseStatus status,
        @Schema(examples = "developer") String developerId,
        @Schema(examples = "2021-02-01") LocalDate startedOn,
        @Schema(examples = "2021-05-31") @Nullable LocalDate completedOn,
        @Schema(description = "Whether you may open it") boolean open,

        @Schema(description = "How new the company was at its start; empty where nobody judged")
        List<NewcomerReading> newness) {

    PastCourse judged(List<NewcomerReading> readings) {
        return new PastCourse(id, cvr, courseKind, status, developerId, startedOn, completedOn, open, readings);
    }

    /** In how many readings the company was new. */
    public long timesNew() {
        return newness.stream().filter(line -> line.answer() == Newness.YES).count();
    }
}
