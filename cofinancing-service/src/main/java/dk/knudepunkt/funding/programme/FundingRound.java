package dk.knudepunkt.funding.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round of applications in requests and answers; both days included. */
public record FundingRound(
        @NotNull @Schema(examples = "2022-02-01") LocalDate opensOn,
        @NotNull @Schema(examples = "2022-03-31") LocalDate closesOn) {

    public static FundingRound of(Round round) {
        return new FundingRound(round.opensOn(), round.closesOn());
    }

    public Round round() {
        return new Round(opensOn, closesOn);
    }
}
