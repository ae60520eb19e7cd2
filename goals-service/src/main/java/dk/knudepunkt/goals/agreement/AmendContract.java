package dk.knudepunkt.goals.agreement;

import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another value for a target to ask for. */
record AmendContract(
        @NotBlank @Size(max = 20) @PlainLine @Schema(examples = "9.1")
        String target,

        @NotNull
        @Digits(integer = 13, fraction = 4)
        @Schema(
                examples = "650",
                description = "In the unit of the target, and possible in it: a share up to 100, a count whole")
        BigDecimal value,

        @NotBlank @Size(max = 1000) @FreeText @Schema(examples = "Flere korte forløb efter puljens udvidelse.")
        String reason,

        @Size(max = 200)
        @PlainLine
        @Schema(
                examples = "KKR Sjælland 11. marts 2026, punkt 7",
                description = "Where the agreement can be read; asked for once the contract is agreed")
        @Nullable
        String minutes) {

    @Nullable
    String read() {
        return minutes == null || minutes.isEmpty() ? null : minutes;
    }
}
