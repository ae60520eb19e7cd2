package dk.knudepunkt.goals.judgement;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the house expects of a target. */
record JudgeTarget(
        @NotNull @Schema(examples = "2021-06-30", description = "From the contract's first day; not in the future")
        LocalDate asOf,

        @NotNull HouseExpectation expectation,

        @NotBlank @Size(max = 1000) @FreeText @Schema(examples = "Efteråret er fuldt booket.")
        String text,

        @NotBlank
        @Size(max = 200)
        @PlainLine
        @Schema(examples = "Ledelsesmøde 2. september 2021", description = "Where it can be read, or whose word it is")
        String source) {

    /** Nobody translates what a person writes. */
    HouseJudgement.Said said() {
        return new HouseJudgement.Said(asOf, expectation, new Wording(text, text), source);
    }
}
