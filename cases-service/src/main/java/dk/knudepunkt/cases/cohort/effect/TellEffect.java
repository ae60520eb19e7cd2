package dk.knudepunkt.cases.cohort.effect;

import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a segment of a cohort has grown, and the companies that it is compared with. */
record TellEffect(
        @NotNull Segment segment,
        @NotNull EffectIndicator indicator,

        @NotNull
        @Min(5)
        @Max(100_000_000)
        @Schema(
                examples = "87",
                description = "How many of the segment were measured; of fewer than five nothing is told")
        Integer guidedCompanies,

        @NotNull
        @DecimalMin("-100")
        @Digits(integer = 6, fraction = 2)
        @Schema(examples = "14.2", description = "Their growth in per cent")
        BigDecimal guidedGrowth,

        @Min(5)
        @Max(100_000_000)
        @Schema(examples = "870", description = "How many comparable companies are in the control group; never absent")
        @Nullable
        Integer controlCompanies,

        @DecimalMin("-100")
        @Digits(integer = 6, fraction = 2)
        @Schema(examples = "3.1", description = "Their growth in per cent; never absent")
        @Nullable
        BigDecimal controlGrowth,

        @NotNull
        @Schema(examples = "2022-03-30", description = "Two years after the guidance or later; not in the future")
        LocalDate measuredOn,

        @NotBlank
        @Size(max = 200)
        @PlainLine
        @Schema(examples = "Effektmåling 2022, tabel 3", description = "The document, and the place in it")
        String source) {

    /** Growth alone is no effect: companies that nobody guided grow, too. */
    ControlGroup controlGroup() {
        if (controlCompanies == null || controlGrowth == null) {
            throw EffectProblem.withoutControlGroup()
                    .at(controlCompanies == null ? "/controlCompanies" : "/controlGrowth");
        }
        return new ControlGroup(controlCompanies, controlGrowth);
    }

    /** Comparable companies that were not guided. */
    record ControlGroup(int companies, BigDecimal growth) {}
}
