package dk.knudepunkt.cofinancing.agreement.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.register.Municipality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comparison as JSON. */
@Schema(name = "Comparison")
record ComparisonView(
        @Schema(examples = "2021") int year,

        @Schema(examples = "68", description = "How many printed amounts were compared")
        int amounts,

        @Schema(examples = "22", description = "How many printed totals were compared")
        int totals,

        @Schema(description = "Columns that no comparison is made of")
        List<String> ignoredColumns,

        @Schema(description = "None when the table is right")
        List<ComparisonFinding> findings) {

    static ComparisonView of(int year, PrintedTable printed, List<Finding> findings) {
        return new ComparisonView(
                year,
                printed.rows().stream().mapToInt(row -> row.amounts().size()).sum(),
                totals(printed),
                printed.ignored(),
                findings.stream().map(ComparisonFinding::of).toList());
    }

    private static int totals(PrintedTable printed) {
        var ofRows =
                (int) printed.rows().stream().filter(row -> row.total() != null).count();
        var last = printed.totals();
        return last == null ? ofRows : ofRows + last.amounts().size() + (last.total() == null ? 0 : 1);
    }

    @Schema(description = "One place where the printed table is not what was agreed on")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ComparisonFinding(
            Finding.Kind kind,
            @Schema(examples = "269") @Nullable String municipalityCode,
            @Schema(examples = "Solrød") @Nullable String municipality,

            @Schema(examples = "food", description = "Code of the cluster") @Nullable
            String cluster,

            @Schema(examples = "61396", description = "Whole kroner") @Nullable
            Long printed,

            @Schema(
                    examples = "61394",
                    description = "Whole kroner: the amount agreed on, or the sum of the printed ones")
            @Nullable
            Long right,

            Finding.Explanation explanation,

            @Schema(examples = "61395.54", description = "Before rounding, where that explains the printed figure")
            @Nullable
            BigDecimal exact) {

        static ComparisonFinding of(Finding finding) {
            var code = finding.municipalityCode();
            return new ComparisonFinding(
                    finding.kind(),
                    code,
                    code == null ? null : Municipality.nameOf(code),
                    finding.clusterCode(),
                    finding.printed(),
                    finding.right(),
                    finding.explanation(),
                    finding.exact()
                            .map(exact -> exact.setScale(2, RoundingMode.HALF_UP))
                            .orElse(null));
        }
    }
}
