package dk.knudepunkt.goals.linter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.linter.Finding.Settler;
import dk.knudepunkt.goals.linter.Finding.Severity;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding as the API and the pages show it. */
@Schema(name = "ContractFinding")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingView(
        @Schema(examples = "two-targets-for-one-thing-12.1-13.5")
        String id,

        @JsonUnwrapped ContractKey contract,
        LintRule rule,
        @Schema(description = "What the rule looks for") Wording title,
        Severity severity,

        @Schema(examples = "12.1-13.5", description = "A target, a goal, an indicator, or what else it is found of")
        String about,

        @Schema(description = "What people call that") Wording subject,

        @Schema(description = "What stands against what, or what was computed")
        Wording evidence,

        @Schema(description = "Where it stands; at least two where two places contradict each other")
        List<Finding.Place> places,

        @Schema(description = "What would settle it") Wording settles,
        @Schema(description = "Who could settle it") Settler settler,
        FindingStatus status,

        @Schema(description = "What was said of it, the first first")
        List<Dismissal.DismissalStep> history,

        @Schema(
                description = "What you may do now; a dismissal is put, and deleted where it may be reopened",
                examples = "[\"dismissal\"]")
        List<String> actions,

        @Schema(examples = "0", description = "0 while nothing was said of it")
        long version) {

    static FindingView of(ContractKey contract, Finding finding, @Nullable Dismissal said, boolean mayDismiss) {
        var status = said == null ? FindingStatus.OPEN : said.status(finding);
        return new FindingView(
                finding.id(),
                contract,
                finding.rule(),
                Wording.of(finding.rule()),
                finding.rule().severity(),
                finding.about(),
                finding.subject(),
                finding.evidence(),
                finding.places(),
                Wording.of(finding.rule()::settles),
                finding.settler(),
                status,
                said == null ? List.of() : said.steps(),
                mayDismiss ? List.of(status.next().toString()) : List.of(),
                said == null ? 0 : said.version());
    }

    /** All findings of a contract, with what was checked and is in order. */
    @Schema(name = "ContractFindings")
    record FindingsView(
            @JsonUnwrapped ContractKey contract,
            @Schema(examples = "48") long open,
            @Schema(examples = "0") long dismissed,

            @Schema(description = "Sums that were added up again, and close")
            List<Wording> inOrder,

            @Schema(description = "Those that were asked for, by rule")
            List<FindingView> findings) {}
}
