package dk.knudepunkt.cases.evaluation.result;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many chose an answer. */
@TemplateData
public record AnswerShare(
        @Schema(examples = "VERY_SATISFIED", description = "The code of the answer")
        String answer,

        @Schema(examples = "36") long count,

        @Schema(examples = "85.7", description = "Of all who answered the question")
        BigDecimal percent) {}
