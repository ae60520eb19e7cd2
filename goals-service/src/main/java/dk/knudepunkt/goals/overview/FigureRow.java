package dk.knudepunkt.goals.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.contract.Segment;
import dk.knudepunkt.goals.contract.TargetMeasure;
import dk.knudepunkt.goals.figure.Figure;
import java.math.BigDecimal;
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
        @Schema(nullable = true) @Nullable LocalDate reportedAsOf,
        @Schema(nullable = true) @Nullable BigDecimal reportedValue,
        @Schema(nullable = true) @Nullable Unit reportedUnit,
        @Schema(nullable = true) @Nullable BigDecimal reportedOperations,
        @Schema(nullable = true) @Nullable BigDecimal reportedGrowth) {

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
            "reportedGrowth");

    static FigureRow of(Figure figure) {
        var target = figure.target();
        var terms = target.terms();
        var reported = target.reported();
        return new FigureRow(
                target.id().contractYear(),
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
                reported == null ? null : reported.asOf(),
                reported == null ? null : reported.value(),
                reported == null ? null : reported.unit(),
                reported == null ? null : reported.segments().get(Segment.OPERATIONS),
                reported == null ? null : reported.segments().get(Segment.GROWTH));
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
                reportedAsOf,
                reportedValue,
                reportedUnit,
                reportedOperations,
                reportedGrowth);
    }
}
