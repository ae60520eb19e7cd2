package dk.knudepunkt.goals.duty;

import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a duty is no duty any more. */
record CancelDuty(
        @NotBlank @Size(max = 1000) @FreeText @Schema(examples = "KL opgør målet selv fra i år.")
        String reason) {}
