package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.course.CountedCourse;
import dk.knudepunkt.goals.course.CourseKind;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course that a figure counts, or leaves out, and why. It does not name the company. */
public record FigureMember(
        UUID courseId,
        CourseKind courseKind,
        LocalDate completedOn,

        @Schema(examples = "269", description = "The company's municipality when the course began")
        String municipalityCode,

        Verdict verdict,
        Wording why) {

    static FigureMember of(CountedCourse course, MeasurementDefinition definition) {
        var verdict = definition.verdict(course.kind());
        return new FigureMember(
                course.courseId(),
                course.kind(),
                course.completedOn(),
                course.municipalityCode(),
                verdict,
                Wording.of(verdict));
    }
}
