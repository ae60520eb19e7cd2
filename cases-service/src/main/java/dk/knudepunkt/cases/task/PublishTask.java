package dk.knudepunkt.cases.task;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a task is put out. */
public record PublishTask(
        @NotNull @Schema(examples = "2026-06-02", description = "Not before it was requested, not in the future")
        LocalDate publishedOn) {}
