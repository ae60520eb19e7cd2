package dk.knudepunkt.goals.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Segment;
import dk.knudepunkt.goals.contract.TargetMeasure;
import dk.knudepunkt.goals.cube.CubeColumn;
import dk.knudepunkt.goals.cube.CubeLine;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.verdict.TargetVerdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target and its figure in one flat row. The columns are a promise to dashboards: more may come, none may change. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record FigureRow(
        @Schema(examples = "2021") int year,
        @Schema(examples = "9") int goal,
        @Schema(examples = "9.1") String code,
        @Schema(examples = "Korte forløb") String titleDa,
        @Schema(examples = "Short courses") String titleEn,
        TargetMeasure measure,
        @Schema(nullable = true) @Nullable Unit unit,
        @Schema(nullable = true, examples = "600") @Nullable BigDecimal target,
        @Schema(nullable = true, examples = "626") @Nullable BigDecimal value,
        @Schema(nullable = true, examples = "626") @Nullable Long n,

        @Schema(nullable = true, examples = "104.3") @Nullable
        BigDecimal percentReached,

        @Schema(nullable = true) Figure.@Nullable Reason reason,
        @JsonUnwrapped ReportedColumns reported,
        @JsonUnwrapped VerdictColumns judged,
        @Schema(examples = "sjaelland") String house) {

    static final List<String> COLUMNS = List.of(
            "year",
            "goal",
            "code",
            "titleDa",
            "titleEn",
            "measure",
            "unit",
            "target",
            "value",
            "n",
            "percentReached",
            "reason",
            "reportedAsOf",
            "reportedValue",
            "reportedUnit",
            "reportedOperations",
            "reportedGrowth",
            "verdict",
            "required",
            "low",
            "high",
            "forecast",
            "knownAt",
            "definitionVersion",
            "house");

    static FigureRow of(Figure.Judged judged, @Nullable Instant knownAt) {
        var figure = judged.figure();
        var target = figure.target();
        var terms = target.terms();
        return new FigureRow(
                target.id().contract().year(),
                target.goalNo(),
                target.code(),
                terms.title().da(),
                terms.title().en(),
                terms.measure(),
                terms.unit(),
                terms.value(),
                figure.value(),
                figure.n(),
                figure.percentReached(),
                figure.reason(),
                ReportedColumns.of(target.reported()),
                VerdictColumns.of(judged, knownAt),
                target.id().contract().house());
    }

    /** The same in numbers. */
    CubeLine line() {
        return CubeLine.of(code, new Wording(titleDa, titleEn), unit)
                .with(CubeColumn.TARGET, target)
                .with(CubeColumn.VALUE, value)
                .with(CubeColumn.N, n)
                .with(CubeColumn.PERCENT_REACHED, percentReached)
                .withReported(reported.reportedUnit(), reported.reportedValue())
                .withWay(judged.required(), judged.forecast(), judged.low(), judged.high());
    }

    /** The row in the order of {@link #COLUMNS}, under which a spreadsheet shows it. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                year,
                goal,
                code,
                titleDa,
                titleEn,
                measure,
                unit,
                target,
                value,
                n,
                percentReached,
                reason,
                reported.reportedAsOf(),
                reported.reportedValue(),
                reported.reportedUnit(),
                reported.reportedOperations(),
                reported.reportedGrowth(),
                judged.verdict(),
                judged.required(),
                judged.low(),
                judged.high(),
                judged.forecast(),
                judged.knownAt(),
                judged.definitionVersion());
    }

    /** What is said of the figure, and what it was made by. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record VerdictColumns(
            TargetVerdict verdict,

            @Schema(nullable = true, examples = "385", description = "What is due by the day that is judged") @Nullable
            BigDecimal required,

            @Schema(nullable = true, examples = "335") @Nullable
            BigDecimal low,

            @Schema(nullable = true, examples = "411") @Nullable
            BigDecimal high,

            @Schema(nullable = true, examples = "373") @Nullable
            BigDecimal forecast,

            @Schema(nullable = true, description = "The point in time that was asked for; null for all that is known")
            @Nullable
            Instant knownAt,

            @Schema(nullable = true, examples = "1") @Nullable
            Integer definitionVersion) {

        private static VerdictColumns of(Figure.Judged judged, @Nullable Instant knownAt) {
            var said = judged.assessment();
            var definition = judged.figure().definition();
            return new VerdictColumns(
                    said.verdict(),
                    said.required(),
                    said.low(),
                    said.high(),
                    said.forecast(),
                    knownAt,
                    definition == null ? null : definition.version());
        }
    }

    /** What the house reported by hand, where it did. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ReportedColumns(
            @Schema(nullable = true) @Nullable LocalDate reportedAsOf,
            @Schema(nullable = true) @Nullable BigDecimal reportedValue,
            @Schema(nullable = true) @Nullable Unit reportedUnit,
            @Schema(nullable = true) @Nullable BigDecimal reportedOperations,
            @Schema(nullable = true) @Nullable BigDecimal reportedGrowth) {

        private static final ReportedColumns NOTHING = new ReportedColumns(null, null, null, null, null);

        static ReportedColumns of(@Nullable Reported reported) {
            return reported == null
                    ? NOTHING
                    : new ReportedColumns(
                            reported.asOf(),
                            reported.value(),
                            reported.unit(),
                            reported.segments().get(Segment.OPERATIONS),
                            reported.segments().get(Segment.GROWTH));
        }
    }
}
