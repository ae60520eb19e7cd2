package dk.knudepunkt.cases.localcontract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many are agreed; what is left out is not agreed. */
public record AgreeNumbers(
        @Min(0) @Max(MOST) @Schema(examples = "6") @Nullable Integer events,

        @Min(0) @Max(MOST) @Schema(examples = "40") @Nullable
        Integer courses,

        @Min(0) @Max(MOST) @Schema(examples = "3") @Nullable Integer tasks) {

    private static final int MOST = 100_000;
}
