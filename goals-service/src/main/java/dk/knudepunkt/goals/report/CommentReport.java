package dk.knudepunkt.goals.report;

import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody has to say of a report before it is approved. */
record CommentReport(
        @Schema(examples = "9", description = "The goal that it is about; left out where it is about the whole")
        @Nullable
        Integer goal,

        @NotBlank @Size(max = 2000) @FreeText @Schema(examples = "Skriv, hvorfor vækstplanerne halter.")
        String text) {}
