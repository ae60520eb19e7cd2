package dk.knudepunkt.goals.duty;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who got the report, when, and as which document. */
record HandOverReport(
        @NotBlank
        @Size(max = 200)
        @PlainLine
        @Schema(examples = "KKR Sjælland", description = "One of those who wait for it")
        String receiver,

        @NotNull @Schema(examples = "2021-09-15", description = "Not in the future")
        LocalDate handedOn,

        @NotBlank
        @Size(max = 200)
        @PlainLine
        @Schema(examples = "Halvårsstatus 2021, dagsorden punkt 5", description = "Where it can be read")
        String document) {}
