package dk.knudepunkt.funding.application;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be asked of an application, as JSON and as the pages send it. */
final class ApplicationRequests {

    private static final long MOST = 1_000_000_000_000L;

    private ApplicationRequests() {}

    record PlanApplication(
            @NotBlank @Size(max = 40) @Schema(examples = "interreg", description = "Code of the programme")
            String programme,

            @Size(max = 40) @Schema(examples = "fehmarn-corridor", description = "Code of the theme") @Nullable
            String theme,

            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Grøn omstilling i Femern-bæltet")
            String title,

            @NotNull HouseRole role,

            @NotNull @Min(1) @Max(MOST) @Schema(examples = "25000000", description = "Whole kroner")
            Long sought,

            @NotNull @Min(0) @Max(MOST) @Schema(examples = "5000000", description = "Whole kroner")
            Long ownShare,

            @NotNull @Schema(examples = "2021-09-15") LocalDate deadline) {}

    record DateOfDecision(
            @NotNull @Schema(examples = "2021-09-01", description = "The day it happened; not to come")
            LocalDate on) {}

    record GrantApplication(
            @NotNull @Schema(examples = "2021-12-01") LocalDate on,

            @NotNull @Min(1) @Max(MOST) @Schema(examples = "20000000", description = "Whole kroner")
            Long granted,

            @NotNull @Schema(examples = "2022-01-01") LocalDate projectFrom,

            @NotNull @Schema(examples = "2024-12-31") LocalDate projectTo) {

        Application.Grant grant() {
            return new Application.Grant(granted, on, projectFrom, projectTo);
        }
    }
}
