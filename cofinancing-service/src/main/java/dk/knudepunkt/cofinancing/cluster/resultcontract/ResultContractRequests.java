package dk.knudepunkt.cofinancing.cluster.resultcontract;

import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be asked of a result contract, as JSON and as the pages send it. */
final class ResultContractRequests {

    private ResultContractRequests() {}

    record OpenResultContract(
            @NotNull @Min(2000) @Max(2100) @Schema(examples = "2022")
            Integer year,

            @Schema(examples = "2021-12-10") @Nullable LocalDate agreedOn) {}

    record PromiseDeliverable(
            @NotBlank @Size(max = 300) @PlainLine @Schema(examples = "Fire netværksmøder for fødevarevirksomheder")
            String title,

            @NotNull @Schema(examples = "2022-11-30") LocalDate dueOn) {}

    record MoveDeliverable(
            @NotNull DeliverableStatus status,

            @Size(max = 2000) @FreeText @Schema(examples = "Tre af fire møder er holdt.") @Nullable
            String note) {}

    record AnswerCriterion(
            @NotNull CriterionVerdict verdict,

            @NotBlank @Size(max = 2000) @FreeText @Schema(examples = "40 virksomhedsbesøg i 14 kommuner.")
            String answer) {

        CriterionAnswer given() {
            return new CriterionAnswer(verdict, answer);
        }
    }

    record EvaluateYear(
            @NotNull @Schema(examples = "2022-11-10") LocalDate heldOn,

            @NotBlank @Size(max = 300) @PlainLine @Schema(examples = "Workshop med alle interessenter")
            String method,

            @Min(0) @Max(100_000) @Schema(examples = "42") @Nullable
            Integer participants,

            @NotBlank @Size(max = 4000) @FreeText @Schema(examples = "Virksomhederne ønsker flere besøg.")
            String summary,

            @Size(max = 500)
            @Pattern(regexp = "^https?://[\\w./?=&%#~:+,;@!-]*$", message = "{dk.knudepunkt.Link}")
            @Schema(examples = "https://example.org/evaluering", description = "Where the results are published")
            @Nullable
            String link) {

        Evaluation held() {
            return new Evaluation(heldOn, method, participants, summary, link);
        }
    }
}
