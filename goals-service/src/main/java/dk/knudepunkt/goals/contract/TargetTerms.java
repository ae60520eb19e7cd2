package dk.knudepunkt.goals.contract;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed of a target, and carried over with it.
 *
 * @param value what is to be reached; like unit and comparison null for a milestone, which is done or not
 * @param max the upper end where a range is agreed
 * @param per that the target must hold in each of these, not only on the whole
 */
@Embeddable
public record TargetTerms(
        @EmbeddedColumnNaming("title_%s") Wording title,
        @Enumerated(EnumType.STRING) TargetMeasure measure,
        @Enumerated(EnumType.STRING) TargetFeed feed,
        @Nullable BigDecimal value,
        @Nullable BigDecimal max,
        @Enumerated(EnumType.STRING) @Nullable Unit unit,
        @Enumerated(EnumType.STRING) @Nullable TargetComparison comparison,
        @Enumerated(EnumType.STRING) @Nullable TargetScope per,
        @EmbeddedColumnNaming("rule_%s") @Nullable Wording rule,
        @JdbcTypeCode(SqlTypes.JSON) List<LaterTarget> laterTargets) {

    /** A value agreed at the same time for a later year. */
    @Schema(name = "TargetLater")
    public record LaterTarget(int year, BigDecimal value) {}

    /** The same terms with another value that is possible in their unit; a milestone has none. */
    TargetTerms askingFor(String code, BigDecimal wanted) {
        if (value == null || unit == null) {
            throw ContractProblem.milestone(code);
        }
        var range = ValueRange.of(measure, unit);
        if (!range.reaches(wanted)) {
            throw ContractProblem.beyond(range.lowest(), range.highest()).at("/value");
        }
        if (range.isBroken(wanted)) {
            throw ContractProblem.notWhole().at("/value");
        }
        return new TargetTerms(title, measure, feed, wanted, max, unit, comparison, per, rule, laterTargets);
    }

    /** The same terms in a later year, when a value that was agreed for a later year has fallen due. */
    TargetTerms dueIn(int year) {
        var due = laterTargets.stream()
                .filter(later -> later.year() <= year)
                .max(Comparator.comparingInt(LaterTarget::year))
                .map(LaterTarget::value)
                .orElse(value);
        var stillLater =
                laterTargets.stream().filter(later -> later.year() > year).toList();
        return new TargetTerms(title, measure, feed, due, max, unit, comparison, per, rule, stillLater);
    }
}
