package dk.knudepunkt.goals.report.content;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.TargetComparison;
import dk.knudepunkt.goals.contract.TargetScope;
import dk.knudepunkt.goals.contract.TargetTerms;
import dk.knudepunkt.goals.feed.Sentence;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.FigureGroup;
import dk.knudepunkt.goals.figure.MeasurementDefinition;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.figure.TargetReported;
import dk.knudepunkt.goals.judgement.HouseExpectation;
import dk.knudepunkt.goals.verdict.Assessment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Goals with what each of their targets or indicators stood at: all that a report shows besides its texts. */
@Schema(name = "StatusReportContent")
public record ReportContent(List<String> parties, List<ReportedGoal> goals) {

    /**
     * As it may leave the house.
     *
     * @param cutOff the last day that the report is about
     */
    static ReportContent of(Contract contract, LocalDate cutOff, List<Figure.Judged> judged) {
        Map<String, Figure.Judged> byCode =
                judged.stream().collect(toMap(each -> each.target().code(), Function.identity()));
        return new ReportContent(
                contract.parties(),
                contract.goals().stream()
                        .map(goal -> new ReportedGoal(
                                goal.no(),
                                goal.terms().title(),
                                goal.targets().stream()
                                        .map(target -> ReportedTarget.of(
                                                contract, cutOff, Objects.requireNonNull(byCode.get(target.code()))))
                                        .toList(),
                                List.of()))
                        .toList());
    }

    Stream<ReportedTarget> targets() {
        return goals.stream().flatMap(goal -> goal.targets().stream());
    }

    /** All of them, goal by goal. */
    public List<ReportedIndicator> indicators() {
        return goals.stream().flatMap(goal -> goal.indicators().stream()).toList();
    }

    /** A goal in a report. */
    @Schema(name = "StatusReportGoal")
    public record ReportedGoal(
            @Schema(examples = "9") int no,
            Wording title,

            @Schema(description = "Of a contract; none where the report is of the indicators")
            List<ReportedTarget> targets,

            @Schema(description = "Of the vision; none where the report is of a contract")
            List<ReportedIndicator> indicators) {

        /** What was kept before reports could be of indicators has none. */
        public ReportedGoal {
            indicators = Objects.requireNonNullElse(indicators, List.of());
        }
    }

    /** A target in a report, with the definition that made its figure. */
    @Schema(name = "StatusReportTarget")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReportedTarget(
            @Schema(examples = "9.1") String code,
            Wording title,
            Wanted wanted,

            @Schema(examples = "2021-06-30", description = "The last day that counts for it")
            LocalDate until,

            @Schema(examples = "626") @Nullable BigDecimal value,
            @Schema(examples = "626") @Nullable Long n,
            @Schema(examples = "104.3") @Nullable BigDecimal percentReached,

            @Schema(description = "Why there is no value") Figure.@Nullable Reason reason,

            @Schema(description = "True where it rests on so few companies that one could know what they said")
            boolean few,

            @Schema(description = "The value in each segment, where the target must hold in each")
            List<FigureGroup> segments,

            @Schema(examples = "1", description = "The version of the measurement definition that made the figure")
            @Nullable
            Integer definitionVersion,

            @Schema(description = "That definition read aloud") @Nullable
            Wording sentence,

            @Nullable TargetReported reported,

            @Schema(description = "How it stands, by which rule and why")
            Assessment assessment,

            @Schema(description = "What the house itself expects; absent where it has not said") @Nullable
            HouseExpectation expected) {

        private static ReportedTarget of(Contract contract, LocalDate cutOff, Figure.Judged judged) {
            var seen = judged.seenBy(Reader.OUTSIDE);
            var figure = seen.figure();
            var house = judged.house();
            var target = figure.target();
            var definition = figure.definition();
            return new ReportedTarget(
                    target.code(),
                    target.terms().title(),
                    Wanted.of(target.terms()),
                    definition == null ? cutOff : definition.basis().to(contract.lastDay(), cutOff),
                    figure.value(),
                    figure.n(),
                    figure.percentReached(),
                    figure.reason(),
                    figure.reason() == Figure.Reason.TOO_FEW,
                    FigureGroup.segments(judged.figure()),
                    definition == null ? null : definition.version(),
                    definition == null ? null : sentence(definition),
                    TargetReported.of(target, judged.reported()),
                    seen.assessment(),
                    house == null ? null : house.expectation());
        }

        /** Whether the house expects something else than the verdict says. */
        @JsonIgnore
        public boolean isParted() {
            return expected != null && expected.partsFrom(assessment.verdict());
        }

        private static Wording sentence(MeasurementDefinition definition) {
            return Sentence.of(definition.basis());
        }
    }

    /** What a target asked for. */
    @Schema(name = "StatusReportWanted")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Wanted(
            @Schema(examples = "600", nullable = true, description = "Null for a milestone") @Nullable
            BigDecimal value,

            @Schema(nullable = true) @Nullable BigDecimal max,
            @Schema(nullable = true) @Nullable Unit unit,
            @Schema(nullable = true) @Nullable TargetComparison comparison,
            @Schema(nullable = true) @Nullable TargetScope per) {

        private static Wanted of(TargetTerms terms) {
            return new Wanted(terms.value(), terms.max(), terms.unit(), terms.comparison(), terms.per());
        }
    }
}
