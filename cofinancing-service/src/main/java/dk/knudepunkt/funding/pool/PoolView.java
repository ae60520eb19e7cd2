package dk.knudepunkt.funding.pool;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.funding.programme.FundingRound;
import dk.knudepunkt.funding.programme.RoundStatus;
import dk.knudepunkt.funding.programme.Rounds;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pool as the API, the series and the pages show it. */
@Schema(name = "Pool")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PoolView(
        @Schema(examples = "14") int no,
        @Schema(examples = "Infrastrukturplan 2035") String plan,
        PoolTheme theme,
        @Schema(examples = "Havnepulje") String name,

        @Schema(description = "Absent where the source says nothing") @Nullable
        Certainty canApply,

        @Schema(description = "Absent where the source says nothing") @Nullable
        Certainty canInfluence,

        @Schema(examples = "50000000", description = "Whole kroner")
        long amount,

        @Schema(description = "Today's, read off the rounds")
        RoundStatus status,

        @Schema(description = "The deadline that comes next; absent where none is announced") @Nullable
        LocalDate nextDeadline,

        List<FundingRound> rounds,
        long version) {

    static final List<String> COLUMNS =
            List.of("no", "plan", "theme", "name", "canApply", "canInfluence", "amount", "status", "nextDeadline");

    static PoolView of(Pool pool, LocalDate today) {
        var rounds = pool.rounds();
        return new PoolView(
                pool.no(),
                pool.plan(),
                pool.theme(),
                pool.name(),
                pool.canApply().orElse(null),
                pool.canInfluence().orElse(null),
                pool.amount(),
                RoundStatus.of(rounds, today),
                Rounds.nextDeadline(rounds, today).orElse(null),
                rounds.stream().map(FundingRound::of).toList(),
                pool.version());
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(no, plan, theme, name, canApply, canInfluence, amount, status, nextDeadline);
    }
}
