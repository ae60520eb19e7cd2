package dk.knudepunkt.cases.hours.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.hours.HourRole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is agreed for an account in a year, as the API and the pages show it. */
@Schema(name = "HourBudget")
public record BudgetView(
        @Schema(examples = "local-solroed") String account,
        @Schema(examples = "2021") int year,

        @Schema(description = "Each role; one for which nothing is stated has no minutes")
        List<HourBudgetLine> lines,

        @Schema(description = "What you may do now: description, which you PUT", examples = "[\"description\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HourBudgetLine(
            HourRole role,

            @Schema(examples = "48000", description = "Of a whole year") @Nullable
            Integer fullYearMinutes,

            @Schema(examples = "20000", description = "Of this year") @Nullable
            Integer minutes,

            @Nullable BudgetBasis basis) {

        /** Hours of this year with decimals. */
        public @Nullable BigDecimal hours() {
            return minutes == null ? null : BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP);
        }

        /** The name of a field of its line in the form. */
        public String field(String name) {
            return "lines.%d.%s".formatted(List.of(HourRole.values()).indexOf(role), name);
        }
    }

    static BudgetView of(String account, int year, @Nullable Budget budget, YearPart part, boolean mayState) {
        return new BudgetView(
                account,
                year,
                Arrays.stream(HourRole.values())
                        .map(role -> line(role, budget, part))
                        .toList(),
                mayState ? List.of("description") : List.of(),
                budget == null ? 0 : budget.version());
    }

    private static HourBudgetLine line(HourRole role, @Nullable Budget budget, YearPart part) {
        var agreed = budget == null ? null : budget.line(role).orElse(null);
        return agreed == null
                ? new HourBudgetLine(role, null, null, null)
                : new HourBudgetLine(role, agreed.fullYearMinutes(), agreed.minutes(part), agreed.basis(part));
    }

    /** A request that would leave it as it is. */
    StateBudget stated() {
        return new StateBudget(lines.stream()
                .map(line -> new StateBudget.StateBudgetLine(
                        line.role(),
                        line.fullYearMinutes(),
                        line.basis() == BudgetBasis.STATED ? line.minutes() : null))
                .toList());
    }
}
