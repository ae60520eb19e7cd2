package dk.knudepunkt.goals.reported;

import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a value is turned down or taken back. */
record ReportedValueReason(
        @NotBlank
        @Size(max = 1000)
        @FreeText
        @Schema(examples = "Tallet står i tabellen for hele landet, ikke for huset.")
        String reason) {}
