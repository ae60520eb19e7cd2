package dk.knudepunkt.cases.task.bid;

import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a consultant offers. */
public record SubmitBid(
        @NotNull @Min(0) @Max(1_000_000_000) @Schema(examples = "75000", description = "In whole kroner")
        Long price,

        @NotBlank @Size(max = 4000) @FreeText @Schema(examples = "Three days of work, beginning in August")
        String offer) {}
