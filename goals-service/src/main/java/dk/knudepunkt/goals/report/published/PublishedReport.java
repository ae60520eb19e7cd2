package dk.knudepunkt.goals.report.published;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.report.ReportContent;
import dk.knudepunkt.goals.report.ReportKind;
import dk.knudepunkt.goals.report.StatusReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as anybody reads it. Nothing of it changes any more. */
@Schema(name = "PublishedStatusReport")
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
                report.text(null).orElseThrow(),
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

    @JsonIgnore
    List<ReportRow> rows() {
        return content.goals().stream()
                .flatMap(goal -> goal.targets().stream().map(target -> ReportRow.of(this, goal.no(), target)))
                .toList();
    }
}
