package dk.knudepunkt.goals.judgement;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the house expected, as the API and the pages show it. */
@Schema(name = "HouseJudgement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HouseJudgementView(
        UUID id,

        @Schema(examples = "9.2") String target,

        @Schema(examples = "2021-06-30") LocalDate asOf,
        HouseExpectation expectation,
        Wording text,

        @Schema(examples = "Halvårsstatus 2021, linje 984") String source,

        @Schema(
                examples = "analyst",
                description = "The id of the account; absent where it came with the council's papers")
        @Nullable
        String by,

        @Nullable Instant at) {

    public static HouseJudgementView of(HouseJudgement said) {
        return new HouseJudgementView(
                said.id(),
                said.target().code(),
                said.asOf(),
                said.expectation(),
                said.text(),
                said.source(),
                said.recordedBy().orElse(null),
                said.recordedAt().orElse(null));
    }
}
