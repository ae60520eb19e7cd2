package dk.knudepunkt.cases.task;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has won a task. */
public record AwardTask(
        @NotNull UUID consultantId,

        @Schema(description = "Of the subsidy that pays a part, where there is one") @Nullable
        UUID subsidyId,

        @NotNull @Schema(examples = "2026-06-20", description = "Not before it was put out, not in the future")
        LocalDate awardedOn) {}
