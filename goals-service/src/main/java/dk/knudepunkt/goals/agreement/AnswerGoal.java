package dk.knudepunkt.goals.agreement;

import dk.knudepunkt.goals.contract.GoalAnswers;
import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The four answers of a goal; one that is left out is not given yet. */
record AnswerGoal(
        @Size(max = 1000)
        @FreeText
        @Schema(examples = "Forløb tælles i sagssystemet.", description = "How it is measured")
        @Nullable
        String measured,

        @Size(max = 1000)
        @FreeText
        @Schema(examples = "Antallet sammenholdes med måltallet.", description = "How one can tell whether it is met")
        @Nullable
        String decided,

        @Size(max = 1000)
        @FreeText
        @Schema(examples = "Når 600 forløb er afsluttet inden 31. december.", description = "When it is met")
        @Nullable
        String met,

        @Size(max = 1000)
        @FreeText
        @Schema(examples = "Huset til KKR, halvårligt.", description = "Who reports to whom, and when")
        @Nullable
        String reported) {

    GoalAnswers answers() {
        return new GoalAnswers(text(measured), text(decided), text(met), text(reported));
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
