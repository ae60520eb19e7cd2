package dk.knudepunkt.goals.paper.wish;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wish as it is written down; nobody translates what a person writes. */
record RegisterWish(
        @NotNull WishMode mode,

        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Motorvej til Kalundborg")
        String title,

        @NotNull WishOutcome outcome,

        @Size(max = 500) @FreeText @Schema(description = "In what it is not as it was wanted") @Nullable
        String differs,

        @DecimalMin("0.1")
        @Digits(integer = 7, fraction = 1)
        @Schema(examples = "1900", description = "Millions of kroner that the agreement sets aside")
        @Nullable
        BigDecimal millions,

        @Schema(description = "Whether the amount is shared with others") @Nullable
        Boolean pool,

        @Min(2000) @Max(2199) @Schema(examples = "2022", description = "In which building or paying begins") @Nullable
        Integer firstYear,

        @Min(2000) @Max(2199) @Schema(examples = "2025") @Nullable
        Integer lastYear,

        @NotBlank
        @Size(max = 200)
        @PlainLine
        @Schema(examples = "Infrastrukturplan 2035, veje", description = "The paper, and where in it")
        String source) {

    WishTerms terms() {
        return new WishTerms(
                mode,
                new Wording(title, title),
                outcome,
                differs == null || differs.isBlank() ? null : new Wording(differs, differs),
                millions,
                Boolean.TRUE.equals(pool),
                firstYear,
                lastYear,
                source);
    }
}
