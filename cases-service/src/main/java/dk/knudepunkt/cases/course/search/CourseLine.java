package dk.knudepunkt.cases.course.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.platform.register.Municipality;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course in a list that is taken home. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CourseLine(
        UUID id,
        @Schema(examples = "H-2026-000042") @Nullable String referralReference,
        @Schema(examples = "les-solroed") @Nullable String unitCode,
        @Schema(examples = "12345674") String cvr,

        @Schema(examples = "Eksempel Maskinfabrik ApS", description = "Absent as long as it is on its way") @Nullable
        String companyName,

        @Schema(examples = "269", description = "Of the place of business when the course started")
        String municipalityCode,

        CourseKind courseKind,
        CourseStatus status,
        @Schema(examples = "specialised") String account,
        @Schema(examples = "developer") String developerId,
        @Schema(examples = "2021-02-01") LocalDate startedOn,

        @Schema(examples = "2021-05-31", description = "When it was completed or given up") @Nullable
        LocalDate endedOn) {

    static final List<String> COLUMNS = List.of(
            "id",
            "referralReference",
            "unitCode",
            "cvr",
            "companyName",
            "municipalityCode",
            "municipality",
            "courseKind",
            "status",
            "account",
            "developerId",
            "startedOn",
            "endedOn");

    static CourseLine of(Course course) {
        var company = course.company().survivor();
        return new CourseLine(
                course.id(),
                course.referralReference().orElse(null),
                course.unitCode().orElse(null),
                company.cvr(),
                company.name().orElse(null),
                course.municipalityCode(),
                course.courseKind(),
                course.status(),
                course.account().code(),
                course.developerId(),
                course.startedOn(),
                course.endedOn().orElse(null));
    }

    /** As a row of a file, in which the municipality has its name too. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                id,
                referralReference,
                unitCode,
                cvr,
                companyName,
                municipalityCode,
                Municipality.nameOf(municipalityCode),
                courseKind,
                status,
                account,
                developerId,
                startedOn,
                endedOn);
    }
}
