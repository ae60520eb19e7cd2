package dk.knudepunkt.cases.hours.period;

import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why hours of a closed month are written after all. */
public record ReopenPeriod(
        @NotBlank @Size(max = 500) @FreeText @Schema(examples = "Two days on the wrong account")
        String reason) {}
