package dk.knudepunkt.cases.course.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.bulk.ReadRow.Refused;
import dk.knudepunkt.platform.problem.ProblemBody;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the rows of one import, in their order. */
record CourseImportReport(
        @Schema(examples = "house-crm") String system,

        @Schema(description = "Nothing was stored: this is what would become of the rows")
        boolean dryRun,

        int created,
        int repeated,
        int refused,
        List<CourseImportRow> rows) {

    static CourseImportReport of(String system, boolean dryRun, List<CourseImportRow> rows) {
        return new CourseImportReport(
                system,
                dryRun,
                count(rows, CREATED),
                count(rows, REPEATED),
                rows.size() - count(rows, CREATED) - count(rows, REPEATED),
                rows);
    }

    private static final int CREATED = 201;
    private static final int REPEATED = 200;

    private static int count(List<CourseImportRow> rows, int status) {
        return (int) rows.stream().filter(row -> row.status == status).count();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CourseImportRow(
            @Schema(description = "Counted from 1, without a CSV header")
            int row,

            @Schema(examples = "course-4711") @Nullable String externalId,

            @Schema(description = "201 created, 200 handed in before, otherwise refused", examples = "201")
            int status,

            @Schema(description = "Absent where it was refused, and where nothing is stored") @Nullable
            UUID courseId,

            @Schema(description = "Why it was refused", examples = "/problems/validation") @Nullable
            String problem,

            @Schema(examples = "The fields that are wrong are named in errors.") @Nullable
            String detail,

            @Nullable List<ProblemBody.FieldProblem> errors) {

        static CourseImportRow created(int row, String externalId, @Nullable UUID courseId) {
            return new CourseImportRow(row, externalId, CREATED, courseId, null, null, null);
        }

        static CourseImportRow repeated(int row, String externalId, @Nullable UUID courseId) {
            return new CourseImportRow(row, externalId, REPEATED, courseId, null, null, null);
        }

        static CourseImportRow of(Refused<?> row) {
            return new CourseImportRow(
                    row.number(),
                    row.externalId(),
                    row.status(),
                    null,
                    "/problems/" + row.slug(),
                    row.detail(),
                    row.errors());
        }
    }
}
