package dk.knudepunkt.cases.task.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.bulk.ReadRow.Refused;
import dk.knudepunkt.platform.bulk.ReadRow.Whole;
import dk.knudepunkt.platform.problem.ProblemBody;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the rows of one import, in their order. */
record TaskImportReport(
        @Schema(examples = "ENDIS") String system,

        @Schema(description = "Nothing was stored: this is what would become of the rows")
        boolean dryRun,

        int created,
        int changed,
        int repeated,
        int refused,
        List<TaskImportRow> rows) {

    static TaskImportReport of(String system, boolean dryRun, List<TaskImportRow> rows) {
        return new TaskImportReport(
                system,
                dryRun,
                count(rows, TaskOutcome.CREATED),
                count(rows, TaskOutcome.CHANGED),
                count(rows, TaskOutcome.REPEATED),
                count(rows, TaskOutcome.REFUSED),
                rows);
    }

    private static int count(List<TaskImportRow> rows, TaskOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome == outcome).count();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TaskImportRow(
            @Schema(description = "Counted from 1, without a CSV header")
            int row,

            @Schema(examples = "4711") @Nullable String externalId,
            TaskOutcome outcome,

            @Schema(description = "Absent where it was refused, and where nothing is stored") @Nullable
            UUID taskId,

            @Schema(description = "Why it was refused", examples = "/problems/validation") @Nullable
            String problem,

            @Schema(examples = "The fields that are wrong are named in errors.") @Nullable
            String detail,

            @Nullable List<ProblemBody.FieldProblem> errors) {

        static TaskImportRow of(Whole<?> row, TaskOutcome outcome, @Nullable UUID taskId) {
            return new TaskImportRow(row.number(), row.externalId(), outcome, taskId, null, null, null);
        }

        static TaskImportRow of(Refused<?> row) {
            return new TaskImportRow(
                    row.number(),
                    row.externalId(),
                    TaskOutcome.REFUSED,
                    null,
                    "/problems/" + row.slug(),
                    row.detail(),
                    row.errors());
        }
    }
}
