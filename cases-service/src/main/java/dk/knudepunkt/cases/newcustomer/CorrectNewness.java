package dk.knudepunkt.cases.newcustomer;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is judged anew. */
public record CorrectNewness(
        @NotBlank @Size(max = 500) @PlainLine @Schema(examples = "The old customers have been imported since")
        String reason) {}
