package dk.knudepunkt.goals.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract to begin, and the one whose terms it begins with. */
record DraftContract(
        @NotNull @Min(2000) @Max(2199) @Schema(examples = "2027", description = "This year or the next")
        Integer year,

        @NotNull @Min(2000) @Max(2199) @Schema(examples = "2026", description = "An earlier year")
        Integer from) {}
