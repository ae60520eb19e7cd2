package dk.knudepunkt.cofinancing.statement.billing.biller;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cofinancing.proposal.ProposalStatus;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "BillerProposal")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BillerProposalView(
        UUID id,
        ProposalStatus status,

        @Schema(
                description = "What you may do now: the names of sub-resources to POST to",
                examples = "[\"approval\", \"withdrawal\"]")
        List<String> actions,

        Instant proposedAt,
        @Schema(examples = "analyst") String proposedBy,
        @Nullable Instant settledAt,

        @Schema(examples = "admin", description = "Who approved or withdrew it") @Nullable
        String settledBy,

        BillerSettings settings,

        @Schema(description = "What it says otherwise than the settings before it; absent in lists") @Nullable
        List<ChangeView> changes) {

    static BillerProposalView of(BillerProposal proposed, String reader, @Nullable List<BillerChange> changes) {
        var proposal = proposed.proposal();
        return new BillerProposalView(
                proposed.id(),
                proposal.status(),
                proposal.actionsOf(reader),
                proposal.proposedAt(),
                proposal.proposedBy(),
                proposal.settledAt(),
                proposal.settledBy(),
                proposed.settings(),
                changes == null ? null : changes.stream().map(ChangeView::of).toList());
    }

    @Schema(name = "BillerChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeView(
            @Schema(description = "Where in the settings", examples = "/account")
            String pointer,

            @Schema(description = "Absent where nothing was said", examples = "4069123456") @Nullable
            String before,

            @Schema(description = "Absent where nothing is said", examples = "4069123457") @Nullable
            String after) {

        static ChangeView of(BillerChange change) {
            return new ChangeView(
                    change.field().pointer(),
                    Objects.toString(change.before(), null),
                    Objects.toString(change.after(), null));
        }
    }
}
