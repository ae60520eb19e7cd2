package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.cases.course.code.Programme;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody wants done to a plan, as JSON and as a page fill it in. */
sealed interface PlanCommand {

    record WriteStrategy(
            @NotBlank
            @Size(max = 8000)
            @FreeText
            @Schema(examples = "Strong product, one market, no second in command.")
            String strategy)
            implements PlanCommand {}

    /** A new battle, or another title for one that stands. */
    record WriteBattle(
            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Sell in northern Germany")
            String title) implements PlanCommand {}

    /** A new action, or other words for one that stands. */
    record WriteAction(
            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Find a distributor in Kiel")
            String title,

            @Size(max = 200) @PlainLine @Schema(examples = "The owner") @Nullable
            String owner,

            @Schema(examples = "2021-09-30") @Nullable LocalDate dueOn)
            implements PlanCommand {}

    /** A battle or an action goes out of the plan. */
    record Withdraw() implements PlanCommand {}

    record MoveAction(@NotNull ActionProgress status) implements PlanCommand {}

    record Enrol(@NotNull Programme programme) implements PlanCommand {}

    record CompletePhase(
            @NotNull
            @Schema(
                    examples = "2021-06-30",
                    description = "Not before the start of the course, not in the future by the date in Denmark")
            LocalDate completedOn)
            implements PlanCommand {}
}
