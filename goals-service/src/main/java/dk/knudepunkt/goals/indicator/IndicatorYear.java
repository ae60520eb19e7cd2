package dk.knudepunkt.goals.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A year of an indicator on its way. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record IndicatorYear(
        @Schema(examples = "2019") int year,

        @Schema(nullable = true, examples = "9.8", description = "Where the region stood") @Nullable
        BigDecimal value,

        @Schema(nullable = true, examples = "13.6", description = "Where the target stood, which may follow others")
        @Nullable
        BigDecimal goalpost,

        @Schema(
                nullable = true,
                examples = "10.1",
                description = "Where the region must be to reach today's target in time")
        @Nullable
        BigDecimal required,

        @Schema(nullable = true, examples = "13.6", description = "Where the country stood") @Nullable
        BigDecimal country) {}
