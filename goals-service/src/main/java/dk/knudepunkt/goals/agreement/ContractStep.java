package dk.knudepunkt.goals.agreement;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a contract was agreed on or closed, when, and where that can be read. */
record ContractStep(
        @NotNull @Schema(examples = "2025-12-10", description = "Not in the future")
        LocalDate on,

        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "KKR Sjælland 10. december 2025, punkt 4")
        String minutes) {}
