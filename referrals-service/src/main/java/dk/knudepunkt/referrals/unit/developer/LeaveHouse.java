package dk.knudepunkt.referrals.unit.developer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A business developer leaves the house. */
record LeaveHouse(
        @NotNull
        @Schema(examples = "2026-06-30", description = "Their last day, not in the future by the date in Denmark")
        LocalDate leftOn) {}
