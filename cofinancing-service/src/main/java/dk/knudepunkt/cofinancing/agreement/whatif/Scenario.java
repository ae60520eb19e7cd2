package dk.knudepunkt.cofinancing.agreement.whatif;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question: these changes, one upon the other, to the agreements of a year. */
@Schema(name = "WhatIfScenario")
record Scenario(
        @Schema(examples = "Solrød leaves") @NotBlank @Size(max = 100) @PlainLine
        String name,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid Change> changes) {}
