package dk.knudepunkt.cases.company.segment;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.code.Segment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A judgement as the API and the pages show it. */
@Schema(name = "SegmentJudgement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SegmentView(
        UUID id,
        Segment segment,

        @Schema(examples = "2021-02-01", description = "The day from which it holds")
        LocalDate judgedOn,

        @Schema(
                examples = "Wants to double its exports and hires for it",
                description = "Absent where it was forgotten")
        @Nullable
        String reason,

        Instant recordedAt,

        @Schema(
                examples = "developer",
                description = "Subject of whoever judged; a UUID when the house has forgotten them")
        String recordedBy) {

    static SegmentView of(SegmentJudgement judgement) {
        return new SegmentView(
                judgement.id(),
                judgement.segment(),
                judgement.judgedOn(),
                judgement.reason(),
                judgement.recordedAt(),
                judgement.recordedBy());
    }
}
