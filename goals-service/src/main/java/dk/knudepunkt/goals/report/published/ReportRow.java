package dk.knudepunkt.goals.report.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.figure.TargetReported;
import dk.knudepunkt.goals.report.ReportContent.ReportedTarget;
import dk.knudepunkt.goals.verdict.Assessment;
import dk.knudepunkt.goals.verdict.TargetVerdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target of a published report in one flat row. More columns may come, none may change. */
@Schema(name = "PublishedStatusReportRow")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReportRow(
        @Schema(examples = "2021-half-year") String report,
        @Schema(examples = "2021-06-30") LocalDate cutOff,
        Instant knownAt,
        @Schema(examples = "9") int goal,
        @Schema(examples = "9.1") String code,
        @Schema(examples = "Korte forløb") String titleDa,
        @Schema(examples = "Short courses") String titleEn,
        @Schema(examples = "600", nullable = true) @Nullable BigDecimal target,

        @Schema(examples = "COURSES", nullable = true) @Nullable
        String unit,

        @Schema(examples = "626", nullable = true) @Nullable BigDecimal value,
        @Schema(examples = "626", nullable = true) @Nullable Long n,

        @Schema(examples = "104.3", nullable = true) @Nullable
        BigDecimal percentReached,

        @JsonUnwrapped Told told,
        @Schema(examples = "1", nullable = true) @Nullable Integer definitionVersion,
        @JsonUnwrapped Outlook outlook) {

    /** What was reported of it. */
    @Schema(name = "PublishedStatusReportTold")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Told(
            @Schema(examples = "626", nullable = true) @Nullable
            BigDecimal reportedValue,

            @Schema(examples = "2021-06-30", nullable = true) @Nullable
            LocalDate reportedAsOf) {

        private static Told of(@Nullable TargetReported reported) {
            return reported == null ? new Told(null, null) : new Told(reported.value(), reported.asOf());
        }
    }

    /** How it stands, and where it ends. */
    @Schema(name = "PublishedStatusReportOutlook")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Outlook(
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
            "high");

    static ReportRow of(PublishedReport report, int goal, ReportedTarget target) {
        var unit = target.wanted().unit();
        return new ReportRow(
                report.name(),
                report.cutOff(),
                report.knownAt(),
                goal,
                target.code(),
                target.title().da(),
                target.title().en(),
                target.wanted().value(),
                unit == null ? null : unit.name(),
                target.value(),
                target.n(),
                target.percentReached(),
                Told.of(target.reported()),
                target.definitionVersion(),
                Outlook.of(target.assessment()));
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(
                report,
                cutOff,
                knownAt.toString(),
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
                outlook.verdict().name(),
                outlook.required(),
                outlook.forecast(),
                outlook.low(),
                outlook.high());
    }
}
