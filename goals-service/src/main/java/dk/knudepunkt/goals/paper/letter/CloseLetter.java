package dk.knudepunkt.goals.paper.letter;

import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing more is expected. */
record CloseLetter(
        @NotBlank @Size(max = 1000) @FreeText @Schema(examples = "Rådet er med i begge følgegrupper.")
        String reason) {}
