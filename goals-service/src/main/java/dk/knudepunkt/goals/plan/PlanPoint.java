package dk.knudepunkt.goals.plan;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much is to be reached by the end of a day. */
@Schema(name = "TargetPlanPoint")
public record PlanPoint(
        @NotNull @Schema(examples = "2021-06-30") LocalDate on,

        @NotNull
        @DecimalMin("0")
        @Digits(integer = 13, fraction = 4)
        @Schema(examples = "170", description = "All that is to be reached by then, in the unit of the target")
        BigDecimal value) {}
