package dk.knudepunkt.goals.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Baseline;
import dk.knudepunkt.goals.contract.ContractStatus;
import dk.knudepunkt.goals.contract.GoalLevel;
import dk.knudepunkt.goals.contract.ReportingLine;
import dk.knudepunkt.goals.contract.TargetComparison;
import dk.knudepunkt.goals.contract.TargetFeed;
import dk.knudepunkt.goals.contract.TargetMeasure;
import dk.knudepunkt.goals.contract.TargetScope;
import dk.knudepunkt.goals.contract.TargetTerms;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.FigureLinks;
import dk.knudepunkt.goals.figure.TargetReported;
import dk.knudepunkt.goals.house.ContractKey;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contract with its figures as JSON. */
@Schema(name = "Contract")
record ContractView(
        @JsonUnwrapped ContractKey contract,

        @Schema(description = "What is no more than drafted or looked through is counted, and never judged")
        ContractStatus status,

        @Schema(description = "The year whose terms this contract repeats; null when it was agreed for its own year")
        @Nullable
        Integer carriedOverFrom,

        List<String> parties,
        String frameworkAgreement,
        List<ContractGoal> goals,
        ContractLinks links) {

    static ContractView of(ContractOverview overview) {
        var contract = overview.contract();
        return new ContractView(
                contract.key(),
                contract.status(),
                contract.carriedOverFrom(),
                contract.parties(),
                contract.frameworkAgreement(),
                overview.goals().stream().map(ContractGoal::of).toList(),
                ContractLinks.of(contract.key()));
    }

    record ContractGoal(
            @Schema(examples = "9") int no,
            GoalLevel level,
            Wording title,
            @Nullable Wording note,
            List<ReportingLine> reporting,
            List<ContractTarget> targets) {

        static ContractGoal of(ContractOverview.GoalOverview overview) {
            var terms = overview.goal().terms();
            return new ContractGoal(
                    overview.goal().no(),
                    terms.level(),
                    terms.title(),
                    terms.note(),
                    terms.reporting(),
                    overview.figures().stream().map(ContractTarget::of).toList());
        }
    }

    record ContractTarget(
            @Schema(examples = "9.1") String code,
            Wording title,
            TargetMeasure measure,
            TargetFeed feed,

            @JsonUnwrapped AgreedValue agreed,
            @Nullable Wording rule,
            List<TargetTerms.LaterTarget> laterTargets,
            @Nullable Baseline baseline,
            FigureHeadline figure,
            @Nullable TargetReported reported,
            FigureLinks links) {

        static ContractTarget of(Figure figure) {
            var target = figure.target();
            var terms = target.terms();
            return new ContractTarget(
                    target.code(),
                    terms.title(),
                    terms.measure(),
                    terms.feed(),
                    AgreedValue.of(terms),
                    terms.rule(),
                    terms.laterTargets(),
                    target.baseline(),
                    FigureHeadline.of(figure),
                    TargetReported.of(target),
                    FigureLinks.of(target));
        }
    }

    /** What is asked for. */
    record AgreedValue(
            @Schema(examples = "600", description = "The value that is asked for; null for a milestone") @Nullable
            BigDecimal target,

            @Schema(description = "The upper end where a range is agreed") @Nullable
            BigDecimal max,

            @Nullable Unit unit,
            Unit.@Nullable Kind unitKind,
            @Nullable TargetComparison comparison,

            @Schema(description = "In each of what the target must hold") @Nullable
            TargetScope per) {

        static AgreedValue of(TargetTerms terms) {
            var unit = terms.unit();
            return new AgreedValue(
                    terms.value(),
                    terms.max(),
                    unit,
                    unit == null ? null : unit.kind(),
                    terms.comparison(),
                    terms.per());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FigureHeadline(
            @Schema(
                    nullable = true,
                    examples = "626",
                    description = "Null where nothing is counted; then reason says why")
            @Nullable
            BigDecimal value,

            @Schema(nullable = true, examples = "626", description = "How many things the value rests on") @Nullable
            Long n,

            @Schema(nullable = true, examples = "104.3", description = "How far the value is on the way to the target")
            @Nullable
            BigDecimal percentReached,

            @Schema(nullable = true) Figure.@Nullable Reason reason) {

        static FigureHeadline of(Figure figure) {
            return new FigureHeadline(figure.value(), figure.n(), figure.percentReached(), figure.reason());
        }
    }
}
