package dk.knudepunkt.goals.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a receiver has got a report: which document, when, and who says so. */
@Schema(name = "DutyHandover")
record Handover(
        @Schema(examples = "KKR Sjælland") String receiver,
        @Schema(examples = "2021-09-15") LocalDate handedOn,

        @Schema(examples = "Halvårsstatus 2021, dagsorden punkt 5")
        String document,

        @Schema(examples = "analyst", description = "The id of the account")
        String by,

        Instant at) {}
