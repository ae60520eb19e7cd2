package dk.knudepunkt.cases.localbid;

import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of a bid, step by step. */
final class LocalBidRequests {

    private LocalBidRequests() {}

    record RequestBid(
            @NotBlank @KnownMunicipality @Schema(examples = "269")
            String municipalityCode,

            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Local business service, four years")
            String scope,

            @NotNull @Schema(examples = "2020-10-01", description = "When the municipality asked; not in the future")
            LocalDate requestedOn) {}

    record AssessBid(
            @NotNull @Schema(examples = "2020-11-02") LocalDate assessedOn,

            @NotNull @Schema(examples = "true", description = "Whether the house can deliver it well and should bid")
            Boolean recommended,

            @NotBlank
            @Size(max = 4000)
            @FreeText
            @Schema(examples = "The task fits the house’s staff and the region’s model.")
            String assessment) {}

    record DecideOnBid(
            @NotNull @Schema(examples = "2020-12-10") LocalDate decidedOn,
            @NotNull @Schema(examples = "true") Boolean approved,

            @NotBlank
            @Size(max = 200)
            @PlainLine
            @Schema(examples = "Board 10 December 2020, item 4", description = "Where the decision can be read")
            String minutesReference) {}

    record ConcludeBid(
            @NotNull @Schema(examples = "2021-06-15") LocalDate concludedOn,
            @NotNull @Schema(examples = "true") Boolean won) {}
}
