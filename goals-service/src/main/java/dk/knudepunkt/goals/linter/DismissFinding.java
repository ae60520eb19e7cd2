package dk.knudepunkt.goals.linter;

import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a finding is to stay as it is. */
record DismissFinding(
        @NotBlank
        @Size(max = 1000)
        @FreeText
        @Schema(examples = "De to fora er lagt sammen; de tre møder er aftalt med kontaktrådet.")
        String reason) {}
