package dk.knudepunkt.goals.paper.letter;

import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one of the addressees has answered. */
record AnswerLetter(
        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Transportministeren")
        String from,

        @NotNull @Schema(examples = "2021-11-15", description = "Not in the future, and not before it was sent")
        LocalDate answeredOn,

        @NotBlank @Size(max = 2000) @FreeText @Schema(examples = "Rådet inviteres med i følgegruppen.")
        String gist) {}
