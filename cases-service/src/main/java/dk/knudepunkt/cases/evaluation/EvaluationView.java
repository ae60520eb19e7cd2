package dk.knudepunkt.cases.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.contact.UnsentReason;
import dk.knudepunkt.cases.evaluation.code.EvaluationStatus;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the evaluation of a course has come; what was answered is not in it. */
@Schema(name = "CourseEvaluation")
@JsonInclude(JsonInclude.Include.NON_NULL)
@TemplateData
public record EvaluationView(
        UUID id,
        UUID courseId,
        EvaluationStatus status,

        @Schema(description = "Why the company is not written to") @Nullable
        UnsentReason reason,

        @Schema(examples = "2021-05-31") LocalDate guidedOn,
        @Nullable Instant sentAt,

        @Schema(description = "When somebody first looked, perhaps a mail scanner") @Nullable
        Instant openedAt,

        @Nullable Instant remindedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant openUntil,

        @Schema(description = "What can be done now: the names of sub-resources to POST to", examples = "[\"bounce\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static EvaluationView of(Evaluation evaluation) {
        return new EvaluationView(
                evaluation.id(),
                evaluation.course().id(),
                evaluation.status(),
                evaluation.reason().orElse(null),
                evaluation.guidedOn(),
                evaluation.sentAt().orElse(null),
                evaluation.openedAt().orElse(null),
                evaluation.remindedAt().orElse(null),
                evaluation.answeredAt().orElse(null),
                evaluation.openUntil().orElse(null),
                evaluation.mayBounce() ? List.of("bounce") : List.of(),
                evaluation.version());
    }
}
