package dk.knudepunkt.cases.localcontract;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.hours.HourRole;
import dk.knudepunkt.cases.hours.budget.BudgetBasis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done for a municipality in a year: hours and counts, never people. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalStatement(
        @Schema(examples = "local-solroed") String account,
        @Schema(examples = "Lokal erhvervsservice i Solrød") String name,
        @Schema(examples = "269") String municipalityCode,
        @Schema(examples = "2021") int year,

        @Schema(examples = "2021-08-01", description = "First day of the contract in the year")
        LocalDate from,

        @Schema(examples = "2021-12-31") LocalDate to,
        List<LocalStatementHours> hours,
        List<LocalStatementCount> counts,

        @Schema(description = "What somebody should look at; none of it is an error")
        List<LocalStatementRemark> remarks,

        @Schema(description = "What you may do now: agreement, which you PUT", examples = "[\"agreement\"]")
        List<String> actions,

        @Schema(examples = "0", description = "Of the agreed numbers")
        long version) {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LocalStatementHours(
            HourRole role,
            @Schema(examples = "18000") int minutes,

            @Schema(examples = "20000", description = "Absent where nothing is agreed") @Nullable
            Integer agreedMinutes,

            @Nullable BudgetBasis basis) {

        /** Hours with decimals. */
        public BigDecimal hours() {
            return inHours(minutes);
        }

        /** The same of what is agreed. */
        public @Nullable BigDecimal agreedHours() {
            return agreedMinutes == null ? null : inHours(agreedMinutes);
        }

        /** By how much it is more than agreed; nothing where nothing is agreed. */
        int minutesOver() {
            return agreedMinutes == null ? 0 : Math.max(0, minutes - agreedMinutes);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LocalStatementCount(
            Counted counted,
            @Schema(examples = "4") int number,

            @Schema(examples = "6", description = "Absent where nothing is agreed") @Nullable
            Integer agreed) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LocalStatementRemark(
            Remark remark,

            @Schema(description = "Of hours over what is agreed") @Nullable
            HourRole role,

            @Schema(examples = "2021-W36") @Nullable String week,

            @Schema(examples = "12345674", description = "Of the company; for the house only") @Nullable
            String cvr,

            @Schema(examples = "120") int minutes) {

        /** Hours with decimals. */
        public BigDecimal hours() {
            return inHours(minutes);
        }
    }

    /** How many of these are agreed; nothing where nothing is. */
    @Nullable
    Integer agreed(Counted counted) {
        return counts.stream()
                .filter(count -> count.counted() == counted)
                .map(LocalStatementCount::agreed)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** All hours of the year. */
    public BigDecimal totalHours() {
        return inHours(hours.stream().mapToInt(LocalStatementHours::minutes).sum());
    }

    private static BigDecimal inHours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP);
    }
}
