package dk.knudepunkt.cases.company.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.company.bulk.ImportSetService.Judged;
import dk.knudepunkt.platform.bulk.ReadRow.Refused;
import dk.knudepunkt.platform.problem.ProblemBody;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the rows of one import, in their order. */
record CompanyImportReport(
        @Schema(examples = "crm-east") String system,

        @Schema(description = "Nothing was stored: this is what would become of the rows")
        boolean dryRun,

        int created,
        int linked,
        int changed,
        int repeated,
        int refused,
        List<CompanyImportRow> rows) {

    static CompanyImportReport of(String system, boolean dryRun, List<CompanyImportRow> rows) {
        return new CompanyImportReport(
                system,
                dryRun,
                count(rows, ImportOutcome.CREATED),
                count(rows, ImportOutcome.LINKED),
                count(rows, ImportOutcome.CHANGED),
                count(rows, ImportOutcome.REPEATED),
                count(rows, ImportOutcome.REFUSED),
                rows);
    }

    private static int count(List<CompanyImportRow> rows, ImportOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome == outcome).count();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CompanyImportRow(
            @Schema(description = "Counted from 1, without a CSV header")
            int row,

            @Schema(examples = "account-4711") @Nullable String externalId,
            ImportOutcome outcome,
            @Schema(examples = "12345674") @Nullable String cvr,

            @Schema(description = "Why it was refused", examples = "/problems/validation") @Nullable
            String problem,

            @Schema(examples = "The fields that are wrong are named in errors.") @Nullable
            String detail,

            @Nullable List<ProblemBody.FieldProblem> errors) {

        static CompanyImportRow of(Judged judged) {
            var row = judged.row();
            return new CompanyImportRow(
                    row.number(), row.externalId(), judged.outcome(), row.form().cvr(), null, null, null);
        }

        static CompanyImportRow of(Refused<?> row) {
            return new CompanyImportRow(
                    row.number(),
                    row.externalId(),
                    ImportOutcome.REFUSED,
                    null,
                    "/problems/" + row.slug(),
                    row.detail(),
                    row.errors());
        }
    }
}
