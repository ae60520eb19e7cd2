package dk.knudepunkt.cofinancing.agreement.whatif;

import dk.knudepunkt.platform.time.KnownYears;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Up to ten scenarios about one year. */
@Schema(name = "WhatIfQuestions")
public record Questions(
        @Schema(examples = "2021") @Min(KnownYears.FIRST) @Max(KnownYears.LAST)
        int year,

        @NotEmpty @Size(max = MOST) List<@NotNull @Valid Scenario> scenarios) {

    static final int MOST = 10;
}
