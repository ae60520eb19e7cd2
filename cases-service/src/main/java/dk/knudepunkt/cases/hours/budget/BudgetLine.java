package dk.knudepunkt.cases.hours.budget;

import dk.knudepunkt.cases.hours.HourRole;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed for one role.
 *
 * @param fullYearMinutes of a whole year
 * @param statedMinutes of this one, where another number was agreed than the part of the year
 */
@Embeddable
record BudgetLine(
        @Enumerated(EnumType.STRING) HourRole role,
        @Column(name = "full_year_minutes") int fullYearMinutes,
        @Column(name = "stated_minutes") @Nullable Integer statedMinutes) {

    int minutes(YearPart part) {
        return statedMinutes == null ? part.of(fullYearMinutes) : statedMinutes;
    }

    BudgetBasis basis(YearPart part) {
        if (statedMinutes != null) {
            return BudgetBasis.STATED;
        }
        return part.isWhole() ? BudgetBasis.FULL_YEAR : BudgetBasis.PRO_RATA;
    }
}
