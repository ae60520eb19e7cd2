package dk.knudepunkt.goals.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.report.content.ReportContent;
import dk.knudepunkt.goals.report.content.ReportKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as those see it who write it, comment on it or approve it. */
@Schema(name = "StatusReport")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportView(
        UUID id,

        @Schema(examples = "2021-half-year", description = "What its address is called once it is published")
        String name,

        @JsonUnwrapped ContractKey contract,
        ReportKind kind,
        @Schema(examples = "1") int edition,

        @Schema(examples = "2021-06-30", description = "The last day that counts")
        LocalDate cutOff,

        ReportStatus status,

        @Schema(
                description =
                        "When its figures were known as they stand here; absent while they are those of the moment")
        @Nullable
        Instant knownAt,

        List<ReportText> texts,
        ReportContent content,
        List<Comment> comments,

        @Schema(description = "What was done to it, the first first")
        List<ReportStep> history,

        @Schema(description = "What you may do now; the names are sub-resources", examples = "[\"approval\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static ReportView of(
            StatusReport report, ReportContent content, List<ReportComment> comments, List<String> actions) {
        return new ReportView(
                report.id(),
                report.name(),
                report.contract(),
                report.kind(),
                report.edition(),
                report.cutOff(),
                report.status(),
                report.knownAt().orElse(null),
                report.texts(),
                content,
                comments.stream().map(Comment::of).toList(),
                report.steps(),
                actions,
                report.version());
    }

    /** What is written of a goal, null where nothing is; null asks for the front page. */
    public @Nullable String text(@Nullable Integer goal) {
        return textAt(new ReportPlace(goal, false));
    }

    /** What the front page says is to be adjusted; null where nothing is written. */
    public @Nullable String adjusted() {
        return textAt(ReportPlace.ADJUSTMENTS);
    }

    @Nullable
    String textAt(ReportPlace place) {
        return texts.stream()
                .filter(written -> written.place().equals(place))
                .map(ReportText::text)
                .findFirst()
                .orElse(null);
    }

    /** A report in a list. */
    @Schema(name = "StatusReportLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID id,
            @Schema(examples = "2021-half-year") String name,
            @JsonUnwrapped ContractKey contract,
            ReportKind kind,
            @Schema(examples = "1") int edition,
            @Schema(examples = "2021-06-30") LocalDate cutOff,
            ReportStatus status,
            @Nullable Instant publishedAt) {

        static Line of(StatusReport report) {
            return new Line(
                    report.id(),
                    report.name(),
                    report.contract(),
                    report.kind(),
                    report.edition(),
                    report.cutOff(),
                    report.status(),
                    report.publishedAt().orElse(null));
        }
    }

    /** What somebody had to say of it. */
    @Schema(name = "StatusReportComment")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Comment(
            UUID id,

            @Schema(examples = "9", description = "Absent where it is about the whole") @Nullable
            Integer goal,

            @Schema(examples = "Skriv, hvorfor vækstplanerne halter.")
            String text,

            @Schema(examples = "developer", description = "The id of the account")
            String by,

            Instant at,

            @Schema(examples = "analyst", description = "Who has seen to it; absent while nobody has") @Nullable
            String settledBy,

            @Nullable Instant settledAt) {

        static Comment of(ReportComment comment) {
            return new Comment(
                    comment.id(),
                    comment.goal().orElse(null),
                    comment.text(),
                    comment.writtenBy(),
                    comment.writtenAt(),
                    comment.settledBy().orElse(null),
                    comment.settledAt().orElse(null));
        }
    }
}
