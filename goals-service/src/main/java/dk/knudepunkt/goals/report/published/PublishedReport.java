package dk.knudepunkt.goals.report.published;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.cube.CubeLine;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.indicator.reading.IndicatorSeriesRow;
import dk.knudepunkt.goals.report.StatusReport;
import dk.knudepunkt.goals.report.content.ReportContent;
import dk.knudepunkt.goals.report.content.ReportKind;
import dk.knudepunkt.platform.problem.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as anybody reads it. Nothing of it changes any more. */
@Schema(name = "PublishedStatusReport")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublishedReport(
        @Schema(examples = "2021-half-year") String name,
        @JsonUnwrapped ContractKey contract,
        ReportKind kind,
        @Schema(examples = "1") int edition,
        @Schema(examples = "2021-06-30") LocalDate cutOff,

        @Schema(description = "Its figures are as they were known then")
        Instant knownAt,

        Instant publishedAt,

        @Schema(examples = "Husets halvår følger i det store og hele planen.")
        String summary,

        @Schema(
                examples = "Flere skal eksportere.",
                description = "What is to be adjusted; absent where the summary says it")
        @Nullable
        String adjusted,

        List<PublishedText> texts,
        ReportContent content) {

    /** What is said of a goal. */
    @Schema(name = "PublishedStatusReportText")
    record PublishedText(
            @Schema(examples = "9") int goal,

            @Schema(examples = "Antallet af korte forløb følger planlægningen.")
            String text) {}

    static PublishedReport of(StatusReport report) {
        return new PublishedReport(
                report.name(),
                report.contract(),
                report.kind(),
                report.edition(),
                report.cutOff(),
                report.knownAt().orElseThrow(),
                report.publishedAt().orElseThrow(),
                report.summary().orElseThrow(),
                report.adjustments().orElse(null),
                report.texts().stream()
                        .filter(text -> text.goal() != null)
                        .map(text -> new PublishedText(Objects.requireNonNull(text.goal()), text.text()))
                        .toList(),
                report.content().orElseThrow());
    }

    /** What is said of a goal; null where nothing is, or for the front page. */
    public @Nullable String text(@Nullable Integer goal) {
        return goal == null
                ? summary
                : texts.stream()
                        .filter(text -> text.goal() == goal)
                        .map(PublishedText::text)
                        .findFirst()
                        .orElse(null);
    }

    String title(Language language) {
        return kind.words().in(language) + " " + contract.year();
    }

    /** A target or an indicator each, goal by goal. */
    @JsonIgnore
    List<ReportRow> rows() {
        return content.goals().stream()
                .flatMap(goal -> Stream.concat(
                        goal.targets().stream().map(target -> ReportRow.of(this, goal.no(), target)),
                        goal.indicators().stream().map(indicator -> ReportRow.of(this, goal.no(), indicator))))
                .toList();
    }

    /** The same in numbers. */
    @JsonIgnore
    List<CubeLine> lines() {
        return rows().stream().map(ReportRow::line).toList();
    }

    /** All values of its indicators. */
    @JsonIgnore
    List<IndicatorSeriesRow> series() {
        return content.indicators().stream()
                .flatMap(indicator -> indicator.series().stream())
                .toList();
    }
}
