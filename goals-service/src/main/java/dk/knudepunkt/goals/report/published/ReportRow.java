package dk.knudepunkt.goals.report.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.report.ReportContent.ReportedTarget;
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

        @Schema(examples = "626", nullable = true) @Nullable BigDecimal reportedValue,

        @Schema(examples = "2021-06-30", nullable = true) @Nullable
        LocalDate reportedAsOf,

        @Schema(examples = "1", nullable = true) @Nullable Integer definitionVersion) {

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
            "definitionVersion");

    static ReportRow of(PublishedReport report, int goal, ReportedTarget target) {
        var reported = target.reported();
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
                reported == null ? null : reported.value(),
                reported == null ? null : reported.asOf(),
                target.definitionVersion());
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
                reportedValue,
                reportedAsOf,
                definitionVersion);
    }
}
