package dk.knudepunkt.goals.figure.opened;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.TargetComparison;
import dk.knudepunkt.goals.contract.TargetTerms;
import dk.knudepunkt.goals.feed.Measurement;
import dk.knudepunkt.goals.feed.Sentence;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Figure.FigurePeriod;
import dk.knudepunkt.goals.figure.FigureGroup;
import dk.knudepunkt.goals.figure.FigureLinks;
import dk.knudepunkt.goals.figure.MeasurementDefinition;
import dk.knudepunkt.goals.figure.TargetReported;
import dk.knudepunkt.goals.judgement.HouseJudgementView;
import dk.knudepunkt.goals.verdict.Assessment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as JSON. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Figure")
record FigureView(
        @JsonUnwrapped FigureContract contract,
        @Schema(examples = "9.1") String targetCode,
        Wording title,

        @Schema(nullable = true, examples = "626", description = "Null where nothing is counted; then reason says why")
        @Nullable
        BigDecimal value,

        @JsonUnwrapped FigureWanted wanted,

        @Schema(nullable = true, examples = "626", description = "How many things the value rests on") @Nullable
        Long n,

        @Schema(nullable = true, examples = "104.3", description = "How far the value is on the way to the target")
        @Nullable
        BigDecimal percentReached,

        @Schema(nullable = true) Figure.@Nullable Reason reason,
        FigurePeriod period,

        @Schema(
                nullable = true,
                examples = "1",
                description = "What it is counted by: what another version comes to cannot be compared with it")
        @Nullable
        Integer definitionVersion,

        @Schema(nullable = true) @Nullable FigureDefinition definition,

        @Schema(nullable = true, description = "Where a breakdown was asked for") @Nullable
        List<FigureGroup> groups,

        @Schema(nullable = true) @Nullable TargetReported reported,
        @JsonUnwrapped FigureSaid said,
        FigureLinks links) {

    static FigureView of(
            Contract contract, Figure.Judged judged, FigurePeriod period, @Nullable List<FigureGroup> groups) {
        var figure = judged.figure();
        var target = figure.target();
        var terms = target.terms();
        return new FigureView(
                new FigureContract(contract.key().house(), contract.year()),
                target.code(),
                terms.title(),
                figure.value(),
                FigureWanted.of(terms),
                figure.n(),
                figure.percentReached(),
                figure.reason(),
                period,
                Optional.ofNullable(figure.definition())
                        .map(MeasurementDefinition::version)
                        .orElse(null),
                FigureDefinition.of(figure.definition()),
                groups,
                TargetReported.of(target),
                new FigureSaid(judged.assessment(), FigureHouse.of(judged)),
                FigureLinks.of(target));
    }

    /** Whose target it is, and of which year. */
    record FigureContract(
            @Schema(examples = "sjaelland") String contractHouse,
            @Schema(examples = "2021") int contractYear) {}

    /** What is said of it, by a rule and by the house. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FigureSaid(
            Assessment assessment,

            @Schema(nullable = true, description = "What the house itself expects; null where it has not said")
            @Nullable
            FigureHouse house) {}

    /** The house's own judgement beside the verdict. */
    record FigureHouse(
            HouseJudgementView said,

            @Schema(description = "Whether the house expects something else than the verdict says")
            boolean parted) {

        private static @Nullable FigureHouse of(Figure.Judged judged) {
            var house = judged.house();
            return house == null ? null : new FigureHouse(HouseJudgementView.of(house), judged.isParted());
        }
    }

    /** What the contract asks for. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FigureWanted(
            @Schema(nullable = true) @Nullable Unit unit,
            @Schema(nullable = true) Unit.@Nullable Kind unitKind,

            @Schema(
                    nullable = true,
                    examples = "600",
                    description = "The value that the contract asks for; null for a milestone")
            @Nullable
            BigDecimal target,

            @Schema(nullable = true) @Nullable TargetComparison comparison) {

        private static FigureWanted of(TargetTerms terms) {
            var unit = terms.unit();
            return new FigureWanted(unit, unit == null ? null : unit.kind(), terms.value(), terms.comparison());
        }
    }

    /** The measurement definition that made the figure. */
    record FigureDefinition(
            @Schema(examples = "1") int version,

            @Schema(description = "What it counts, and why so")
            Wording wording,

            @Schema(description = "The rules read aloud") Wording sentence,
            Measurement rules) {

        static @Nullable FigureDefinition of(@Nullable MeasurementDefinition definition) {
            return definition == null
                    ? null
                    : new FigureDefinition(
                            definition.version(),
                            definition.wording(),
                            Sentence.of(definition.basis()),
                            definition.basis());
        }
    }
}
