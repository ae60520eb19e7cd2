package dk.knudepunkt.goals.report.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.cube.CubeColumn;
import dk.knudepunkt.goals.cube.CubeLine;
import dk.knudepunkt.goals.figure.TargetReported;
import dk.knudepunkt.goals.indicator.IndicatorMovement;
import dk.knudepunkt.goals.report.content.ReportContent.ReportedTarget;
import dk.knudepunkt.goals.report.content.ReportedIndicator;
import dk.knudepunkt.goals.verdict.Assessment;
import dk.knudepunkt.goals.verdict.TargetVerdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target or an indicator of a published report in one flat row. More columns may come, none may change. */
@Schema(name = "PublishedStatusReportRow")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReportRow(
        @JsonUnwrapped Edition edition,
        @Schema(examples = "9") int goal,
        @Schema(examples = "9.1") String code,
        @Schema(examples = "Korte forløb") String titleDa,
        @Schema(examples = "Short courses") String titleEn,

        @Schema(examples = "600", nullable = true, description = "Of an indicator the target as it is today") @Nullable
        BigDecimal target,

        @Schema(examples = "COURSES", nullable = true) @Nullable
        Unit unit,

        @Schema(examples = "626", nullable = true) @Nullable BigDecimal value,
        @Schema(examples = "626", nullable = true) @Nullable Long n,

        @Schema(examples = "104.3", nullable = true) @Nullable
        BigDecimal percentReached,

        @JsonUnwrapped Told told,
        @Schema(examples = "1", nullable = true) @Nullable Integer definitionVersion,
        @JsonUnwrapped Outlook outlook,
        @JsonUnwrapped Vision vision) {

    /** In which report it stands. */
    @Schema(name = "PublishedStatusReportEdition")
    record Edition(
            @Schema(examples = "2021-half-year") String report,
            @Schema(examples = "2021-06-30") LocalDate cutOff,
            Instant knownAt) {

        private static Edition of(PublishedReport report) {
            return new Edition(report.name(), report.cutOff(), report.knownAt());
        }
    }

    /** What was reported of it. */
    @Schema(name = "PublishedStatusReportTold")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Told(
            @Schema(examples = "626", nullable = true) @Nullable
            BigDecimal reportedValue,

            @Schema(examples = "2021-06-30", nullable = true) @Nullable
            LocalDate reportedAsOf,

            @Schema(examples = "COURSES", nullable = true, description = "Which need not be the target's") @Nullable
            Unit reportedUnit) {

        private static final Told NOTHING = new Told(null, null, null);

        private static Told of(@Nullable TargetReported reported) {
            return reported == null ? NOTHING : new Told(reported.value(), reported.asOf(), reported.unit());
        }
    }

    /** How it stands, and where it ends. */
    @Schema(name = "PublishedStatusReportOutlook")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Outlook(
            @Schema(nullable = true, description = "Null for an indicator") @Nullable
            TargetVerdict verdict,

            @Schema(examples = "300", nullable = true) @Nullable
            BigDecimal required,

            @Schema(examples = "1264", nullable = true) @Nullable
            BigDecimal forecast,

            @Schema(examples = "1190", nullable = true) @Nullable
            BigDecimal low,

            @Schema(examples = "1340", nullable = true) @Nullable
            BigDecimal high) {

        private static Outlook of(Assessment assessment) {
            return new Outlook(
                    assessment.verdict(),
                    assessment.required(),
                    assessment.forecast(),
                    assessment.low(),
                    assessment.high());
        }
    }

    /** What is said of an indicator besides; of a target nothing. */
    @Schema(name = "PublishedStatusReportVision")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Vision(
            @Schema(examples = "2019", nullable = true, description = "Of which year the value is") @Nullable
            Integer valueYear,

            @Schema(examples = "9.5", nullable = true) @Nullable
            BigDecimal valueWhenSet,

            @Schema(examples = "13.5", nullable = true) @Nullable
            BigDecimal targetWhenSet,

            @Schema(nullable = true) @Nullable IndicatorMovement movement,

            @Schema(examples = "2021-11-04", nullable = true) @Nullable
            LocalDate readOn,

            @Schema(nullable = true) @Nullable Boolean stale,
            @Schema(nullable = true) @Nullable Boolean invented) {

        private static final Vision NOTHING = new Vision(null, null, null, null, null, null, null);

        private static Vision of(ReportedIndicator indicator) {
            var now = indicator.now();
            return new Vision(
                    now == null ? null : now.year(),
                    indicator.whenSet().value(),
                    indicator.target().value(),
                    now == null ? null : now.movement(),
                    indicator.age().readOn(),
                    indicator.age().stale(),
                    indicator.invented());
        }
    }

    static final List<String> COLUMNS = List.of(
            "report",
            "cutOff",
            "knownAt",
            "goal",
            "code",
            "titleDa",
            "titleEn",
            "target",
            "unit",
            "value",
            "n",
            "percentReached",
            "reportedValue",
            "reportedAsOf",
            "definitionVersion",
            "verdict",
            "required",
            "forecast",
            "low",
            "high",
            "valueYear",
            "valueWhenSet",
            "targetWhenSet",
            "movement",
            "readOn",
            "stale",
            "invented",
            "reportedUnit");

    static ReportRow of(PublishedReport report, int goal, ReportedTarget target) {
        return new ReportRow(
                Edition.of(report),
                goal,
                target.code(),
                target.title().da(),
                target.title().en(),
                target.wanted().value(),
                target.wanted().unit(),
                target.value(),
                target.n(),
                target.percentReached(),
                Told.of(target.reported()),
                target.definitionVersion(),
                Outlook.of(target.assessment()),
                Vision.NOTHING);
    }

    static ReportRow of(PublishedReport report, int goal, ReportedIndicator indicator) {
        var definition = indicator.definition();
        var now = indicator.now();
        return new ReportRow(
                Edition.of(report),
                goal,
                indicator.code(),
                definition.name().da(),
                definition.name().en(),
                now == null ? null : now.goalpost(),
                definition.unit(),
                now == null ? null : now.value(),
                null,
                null,
                Told.NOTHING,
                null,
                new Outlook(null, now == null ? null : now.required(), null, null, null),
                Vision.of(indicator));
    }

    CubeLine line() {
        return CubeLine.of(code, new Wording(titleDa, titleEn), unit)
                .with(CubeColumn.TARGET, target)
                .with(CubeColumn.VALUE, value)
                .with(CubeColumn.N, n)
                .with(CubeColumn.PERCENT_REACHED, percentReached)
                .withReported(told.reportedUnit(), told.reportedValue())
                .withWay(outlook.required(), outlook.forecast(), outlook.low(), outlook.high())
                .with(CubeColumn.VALUE_WHEN_SET, vision.valueWhenSet())
                .with(CubeColumn.TARGET_WHEN_SET, vision.targetWhenSet());
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(
                edition.report(),
                edition.cutOff(),
                edition.knownAt().toString(),
                goal,
                code,
                titleDa,
                titleEn,
                target,
                unit,
                value,
                n,
                percentReached,
                told.reportedValue(),
                told.reportedAsOf(),
                definitionVersion,
                outlook.verdict(),
                outlook.required(),
                outlook.forecast(),
                outlook.low(),
                outlook.high(),
                vision.valueYear(),
                vision.valueWhenSet(),
                vision.targetWhenSet(),
                vision.movement(),
                vision.readOn(),
                vision.stale(),
                vision.invented(),
                told.reportedUnit());
    }
}
