package dk.knudepunkt.funding.pool;

import dk.knudepunkt.funding.programme.FundingRound;
import dk.knudepunkt.funding.programme.Round;
import dk.knudepunkt.funding.programme.RoundLines;
import dk.knudepunkt.platform.forms.FormField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of a pool now, as JSON and as a page send it. */
@Schema(name = "AssessPool")
record PoolRequest(
        @Schema(description = "Left out where nothing is known") @Nullable
        Certainty canApply,

        @Schema(description = "Left out where nothing is known") @Nullable
        Certainty canInfluence,

        @NotNull
        @Size(max = 50)
        @FormField(read = RoundLines.Read.class, write = RoundLines.Write.class, emptyIsValue = true)
        List<@NotNull @Valid FundingRound> rounds) {

    static PoolRequest of(PoolView pool) {
        return new PoolRequest(pool.canApply(), pool.canInfluence(), pool.rounds());
    }

    List<Round> announced() {
        return rounds.stream().map(FundingRound::round).toList();
    }
}
