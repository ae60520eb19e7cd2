package dk.knudepunkt.cases.task.bid;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to ask for a bid. */
public record InviteConsultant(
        @NotNull UUID consultantId,

        @NotNull @Schema(examples = "2030-07-15", description = "Last day on which their address takes the bid")
        LocalDate expiresOn) {}
