package dk.knudepunkt.cases.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.cases.evaluation.code.Competence;
import dk.knudepunkt.cases.evaluation.code.Effect;
import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import dk.knudepunkt.cases.evaluation.code.Referred;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one company said. */
@Schema(name = "EvaluationAnswer")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GivenAnswer(
        UUID courseId,
        @Schema(examples = "2021-06-03") LocalDate answeredOn,
        Competence competence,
        @Schema(examples = "9") int recommend,
        Effect effect,
        Referred referred,
        @Nullable ExternalUse externalUse,
        List<Theme> themes,

        @Schema(examples = "It was worth the time.") @Nullable
        String comment) {

    /** All of it, for whoever may know. */
    public static GivenAnswer of(EvaluationAnswer answer) {
        return new GivenAnswer(
                answer.evaluation().course().id(),
                answer.answeredOn(),
                answer.competence(),
                answer.recommend(),
                answer.effect(),
                answer.referred(),
                answer.externalUse(),
                answer.themes().stream().sorted().toList(),
                answer.comment().orElse(null));
    }
}
