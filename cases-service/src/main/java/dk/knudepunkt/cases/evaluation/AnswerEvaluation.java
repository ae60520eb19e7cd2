package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.cases.evaluation.code.Competence;
import dk.knudepunkt.cases.evaluation.code.Effect;
import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import dk.knudepunkt.cases.evaluation.code.Referred;
import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The seven answers. */
record AnswerEvaluation(
        @NotNull Competence competence,

        @NotNull @Min(0) @Max(10) @Schema(examples = "9", description = "From 0, not at all, to 10, certainly")
        Integer recommend,

        @NotNull Effect effect,
        @NotNull Referred referred,

        @Schema(description = "Asked for when referred is YES, and not looked at otherwise") @Nullable
        ExternalUse externalUse,

        @Size(max = 9) @Schema(description = "What the guidance was about, in the company's own view") @Nullable
        Set<@NotNull Theme> themes,

        @Size(max = 2000) @FreeText @Schema(examples = "It was worth the time.") @Nullable
        String comment) {}
