package dk.knudepunkt.platform.privacy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * For how long data about people are kept, and what the next sweep erases.
 *
 * @param kept from the end of what they belong to
 * @param endedBefore the day before which that end must lie today
 */
public record Retention(
        @Schema(type = SchemaType.STRING, examples = "P5Y", description = "From the end of what they belong to")
        Period kept,

        @Schema(examples = "2021-11-24") LocalDate endedBefore,

        @Schema(description = "What is past its time and goes with the next sweep")
        List<Due> due) {

    @Schema(name = "RetentionDue")
    public record Due(
            @Schema(implementation = String.class, examples = "referral")
            RecordKind kind,

            @Schema(examples = "3") long records) {}
}
