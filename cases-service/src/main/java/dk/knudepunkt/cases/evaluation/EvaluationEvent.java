package dk.knudepunkt.cases.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.cases.evaluation.code.Competence;
import dk.knudepunkt.cases.evaluation.code.Effect;
import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import dk.knudepunkt.cases.evaluation.code.Referred;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others are told of an evaluation: codes and dates, without a comment and without anything about a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface EvaluationEvent {

    UUID evaluationId();

    /** The company was asked; it belongs to the base of the response rate. */
    record Sent(UUID evaluationId, UUID courseId, @Nullable Segment segment, LocalDate guidedOn, LocalDate sentOn)
            implements EvaluationEvent {}

    /** It has answered. */
    record Answered(
            UUID evaluationId,
            UUID courseId,
            @Nullable Segment segment,
            LocalDate guidedOn,
            LocalDate answeredOn,
            Competence competence,
            int recommend,
            Effect effect,
            Referred referred,
            @Nullable ExternalUse externalUse,
            List<Theme> themes)
            implements EvaluationEvent {}
}
