package dk.knudepunkt.goals.reported;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reported value as the API and the pages show it. */
@Schema(name = "ReportedValue")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportedValueView(
        UUID id,

        @JsonUnwrapped ContractKey contract,

        @Schema(examples = "1.1") String target,

        Wording title,
        ReportedValueStatus status,

        @Schema(description = "Whether the target shows it now: of its approved values the one as of the latest day")
        boolean holds,

        Reported statement,

        @Schema(description = "The value whose place it took") @Nullable
        UUID supersedes,

        @Schema(description = "What was done to it, the first first; empty where it came with the council's papers")
        List<ReportedValueStep> history,

        @Schema(description = "What you may do now; the names are sub-resources", examples = "[\"approval\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static ReportedValueView of(ReportedValue value, Target target, List<String> actions) {
        return new ReportedValueView(
                value.id(),
                target.id().contract(),
                target.code(),
                target.terms().title(),
                value.status(),
                value.holds(),
                value.statement(),
                value.supersedes().orElse(null),
                value.steps(),
                actions,
                value.version());
    }
}
