package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.cases.evaluation.code.EvaluationStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever has the address is told: nothing about the company, since anybody may have it. */
record AskedEvaluation(
        @Schema(examples = "2021-05-31", description = "The last day of the guidance")
        LocalDate guidedOn,

        @Schema(description = "Until when it can be answered")
        Instant openUntil,

        EvaluationStatus status) {

    static AskedEvaluation of(Evaluation evaluation) {
        return new AskedEvaluation(evaluation.guidedOn(), evaluation.openUntil().orElseThrow(), evaluation.status());
    }
}
