package dk.knudepunkt.cases.account;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an account ends. */
public record EndAccount(
        @NotNull @Schema(examples = "2026-12-31", description = "Its last day")
        LocalDate endsOn) {}
