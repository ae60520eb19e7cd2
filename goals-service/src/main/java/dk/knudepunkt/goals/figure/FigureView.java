package dk.knudepunkt.goals.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.activity.ActivityKind;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.TargetComparison;
import dk.knudepunkt.goals.course.CourseKind;
import dk.knudepunkt.goals.funding.FundingRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as JSON. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Figure")
record FigureView(
        @Schema(examples = "2021") int contractYear,
        @Schema(examples = "9.1") String targetCode,
        Wording title,

        @Schema(nullable = true, examples = "626", description = "Null where nothing is counted; then reason says why")
        @Nullable
        BigDecimal value,

        @Schema(nullable = true) @Nullable Unit unit,
        @Schema(nullable = true) Unit.@Nullable Kind unitKind,

        @Schema(
                nullable = true,
                examples = "600",
                description = "The value that the contract asks for; null for a milestone")
        @Nullable
        BigDecimal target,

        @Schema(nullable = true) @Nullable TargetComparison comparison,

        @Schema(nullable = true, examples = "626", description = "How many things the value rests on") @Nullable
        Long n,

        @Schema(nullable = true, examples = "104.3", description = "How far the value is on the way to the target")
        @Nullable
        BigDecimal percentReached,

        @Schema(nullable = true) Figure.@Nullable Reason reason,
        FigurePeriod period,
        @Schema(nullable = true) @Nullable FigureDefinition definition,
        @Schema(nullable = true) @Nullable TargetReported reported,
        FigureLinks links) {

    static FigureView of(Contract contract, Figure figure) {
        var target = figure.target();
        var terms = target.terms();
        return new FigureView(
                contract.year(),
                target.code(),
                terms.title(),
                figure.value(),
                terms.unit(),
                terms.unit() == null ? null : terms.unit().kind(),
                terms.value(),
                terms.comparison(),
                figure.n(),
                figure.percentReached(),
                figure.reason(),
                new FigurePeriod(contract.firstDay(), contract.lastDay()),
                FigureDefinition.of(figure.definition()),
                TargetReported.of(target),
                FigureLinks.of(target));
    }

    /** Both days included. */
    record FigurePeriod(LocalDate from, LocalDate to) {}

    /** The measurement definition that made the figure. */
    record FigureDefinition(
            @Schema(examples = "1") int version,
            Wording wording,

            @Schema(description = "Empty where something else is counted")
            List<CourseKind> courseKinds,

            @Schema(description = "Empty where something else is counted")
            List<ActivityKind> activityKinds,

            @Nullable FundingRule funding) {

        static @Nullable FigureDefinition of(@Nullable MeasurementDefinition definition) {
            if (definition == null) {
                return null;
            }
            var basis = definition.basis();
            return new FigureDefinition(
                    definition.version(),
                    definition.wording(),
                    basis.courseKinds().stream().sorted().toList(),
                    basis.activityKinds().stream().sorted().toList(),
                    basis.funding());
        }
    }
}
