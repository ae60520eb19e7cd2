package dk.knudepunkt.referrals.referral.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.bulk.ReadRow.Refused;
import dk.knudepunkt.platform.bulk.ReadRow.Whole;
import dk.knudepunkt.platform.problem.ProblemBody;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the rows of one import, in their order. */
@Schema(name = "ReferralImportReport")
record ImportReport(
        @Schema(examples = "crm-east") String system, int created, int repeated, int refused, List<RowResult> rows) {

    static ImportReport of(String system, List<RowResult> rows) {
        return new ImportReport(
                system, count(rows, 201), count(rows, 200), rows.size() - count(rows, 201) - count(rows, 200), rows);
    }

    private static int count(List<RowResult> rows, int status) {
        return (int) rows.stream().filter(row -> row.status == status).count();
    }

    @Schema(name = "ReferralImportRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowResult(
            @Schema(description = "Counted from 1, without a CSV header")
            int row,

            @Schema(examples = "lead-4711") @Nullable String externalId,

            @Schema(description = "201 created, 200 handed in before, otherwise refused", examples = "201")
            int status,

            @Nullable UUID referralId,
            @Schema(examples = "H-2026-000042") @Nullable String reference,

            @Schema(description = "Why it was refused", examples = "/problems/validation") @Nullable
            String problem,

            @Schema(examples = "The fields that are wrong are named in errors.") @Nullable
            String detail,

            @Nullable List<ProblemBody.FieldProblem> errors) {

        static RowResult of(Whole<?> row, ImportRowService.Taken taken) {
            return new RowResult(
                    row.number(),
                    row.externalId(),
                    taken.isNew() ? 201 : 200,
                    taken.referral().id(),
                    taken.referral().reference(),
                    null,
                    null,
                    null);
        }

        static RowResult of(Refused<?> row) {
            return new RowResult(
                    row.number(),
                    row.externalId(),
                    row.status(),
                    null,
                    null,
                    "/problems/" + row.slug(),
                    row.detail(),
                    row.errors());
        }
    }
}
