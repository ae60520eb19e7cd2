package dk.knudepunkt.funding.gearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.funding.gearing.GearingStatement.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A year's gearing: the figure that is computed, on which two amounts it rests, and what papers say. The reached factor of
 * a paper stands beside the computed one and never in its place.
 */
@Schema(name = "GearingYear")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GearingYear(
        @Schema(examples = "2021") int year,

        @Schema(examples = "78000000", description = "Whole kroner; absent until the accounts are stated") @Nullable
        Long turnover,

        @Schema(examples = "30000000", description = "Whole kroner") @Nullable
        Long operatingFunds,

        @Schema(examples = "2.60", description = "Computed: turnover by operating funds") @Nullable
        BigDecimal factor,

        @Schema(examples = "2.45", description = "As a paper says") @Nullable
        BigDecimal statedFactor,

        @Schema(examples = "2.60", description = "What is agreed to reach") @Nullable
        BigDecimal goal,

        @Schema(description = "Where the stated factor or the goal stands") @Nullable
        String source,

        @Schema(description = "Of the accounts; absent without any") @Nullable
        Long version) {

    static final List<String> COLUMNS =
            List.of("year", "turnover", "operatingFunds", "factor", "statedFactor", "goal", "source");

    static GearingYear of(int year, @Nullable YearAccounts accounts, List<GearingStatement> statements) {
        var gearing = accounts == null ? null : accounts.gearing();
        return new GearingYear(
                year,
                gearing == null ? null : gearing.amounts().turnover(),
                gearing == null ? null : gearing.amounts().operatingFunds(),
                gearing == null ? null : gearing.factor(),
                factor(year, Kind.REACHED, statements),
                factor(year, Kind.GOAL, statements),
                statements.stream()
                        .filter(statement -> statement.year() == year)
                        .map(GearingStatement::source)
                        .findFirst()
                        .orElse(null),
                accounts == null ? null : accounts.version());
    }

    /** Every year that has accounts or that a paper speaks of, the latest first. */
    static List<GearingYear> all(List<YearAccounts> accounts, List<GearingStatement> statements) {
        var years = new HashSet<Integer>();
        accounts.forEach(each -> years.add(each.year()));
        statements.forEach(each -> years.add(each.year()));
        return years.stream()
                .sorted(Comparator.reverseOrder())
                .map(year -> of(year, find(year, accounts), statements))
                .toList();
    }

    /** Of accounts that are stated. */
    long statedVersion() {
        return Objects.requireNonNull(version);
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(year, turnover, operatingFunds, factor, statedFactor, goal, source);
    }

    private static @Nullable YearAccounts find(int year, List<YearAccounts> accounts) {
        return accounts.stream().filter(each -> each.year() == year).findFirst().orElse(null);
    }

    private static @Nullable BigDecimal factor(int year, Kind kind, List<GearingStatement> statements) {
        return statements.stream()
                .filter(statement -> statement.year() == year && statement.kind() == kind)
                .map(GearingStatement::factor)
                .findFirst()
                .orElse(null);
    }
}
