package dk.knudepunkt.funding.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme as the API and the pages show it. */
@Schema(name = "Programme")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeView(
        @Schema(examples = "interreg") String code,
        String nameDa,
        String nameEn,
        @Schema(examples = "EU") String funder,

        @Schema(description = "Today's, read off the rounds")
        RoundStatus status,

        @Schema(description = "The deadline that comes next; absent where none is announced") @Nullable
        LocalDate nextDeadline,

        List<FundingRound> rounds,
        long version) {

    static ProgrammeView of(Programme programme, LocalDate today) {
        var rounds = programme.rounds();
        return new ProgrammeView(
                programme.code(),
                programme.danish(),
                programme.english(),
                programme.funder(),
                RoundStatus.of(rounds, today),
                Rounds.nextDeadline(rounds, today).orElse(null),
                rounds.stream().map(FundingRound::of).toList(),
                programme.version());
    }
}
