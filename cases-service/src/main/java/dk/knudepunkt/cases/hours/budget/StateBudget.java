package dk.knudepunkt.cases.hours.budget;

import dk.knudepunkt.cases.hours.HourRole;
import dk.knudepunkt.cases.hours.TypedHours;
import dk.knudepunkt.platform.forms.FormField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is agreed for an account and a year; a role that is left out has nothing agreed. */
public record StateBudget(@NotNull @Size(max = 4) List<@Valid StateBudgetLine> lines) {

    private static final int MOST_MINUTES = 60 * 100_000;

    /**
     * What is agreed for a role.
     *
     * @param minutes of this year, where it is not the part that the account is open
     */
    public record StateBudgetLine(
            @NotNull HourRole role,

            @Min(0)
            @Max(MOST_MINUTES)
            @FormField(read = TypedHours.Read.class, write = TypedHours.Write.class)
            @Schema(examples = "48000", description = "Of a whole year; nothing is agreed where it is left out")
            @Nullable
            Integer fullYearMinutes,

            @Min(0)
            @Max(MOST_MINUTES)
            @FormField(read = TypedHours.Read.class, write = TypedHours.Write.class)
            @Schema(
                    examples = "20000",
                    description =
                            "Of this year, where another number was agreed than the part that the account is open")
            @Nullable
            Integer minutes) {

        private Stream<BudgetLine> line() {
            return Stream.ofNullable(fullYearMinutes).map(agreed -> new BudgetLine(role, agreed, minutes));
        }
    }

    List<BudgetLine> agreed() {
        return lines.stream().flatMap(StateBudgetLine::line).toList();
    }

    boolean namesARoleTwice() {
        return lines.stream().map(StateBudgetLine::role).distinct().count() < lines.size();
    }
}
