package dk.knudepunkt.goals.report;

import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a report says of a goal, or on its front page; without a text it says nothing there. */
record WriteReport(
        @Size(max = 4000) @FreeText @Schema(examples = "Antallet af korte forløb følger planlægningen.") @Nullable
        String text) {}
