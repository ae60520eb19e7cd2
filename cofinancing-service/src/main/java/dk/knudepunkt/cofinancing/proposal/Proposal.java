package dk.knudepunkt.cofinancing.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who proposed something and when, and who approved or withdrew it. */
@Embeddable
public class Proposal {

    private Instant proposedAt;
    private String proposedBy;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.PROPOSED;

    private @Nullable Instant settledAt;
    private @Nullable String settledBy;

    protected Proposal() {}

    /** @param by subject of the account */
    public Proposal(String by, Instant at) {
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** A second person found it right. */
    public void approve(String approver, Instant at) {
        if (isOpen() && approver.equals(proposedBy)) {
            throw ProposalProblem.secondPerson();
        }
        settle(ProposalStatus.TAKEN_IN, approver, at);
    }

    /** It was a mistake; that stays to be seen. */
    public void withdraw(String by, Instant at) {
        settle(ProposalStatus.WITHDRAWN, by, at);
    }

    private void settle(ProposalStatus outcome, String by, Instant at) {
        if (!isOpen()) {
            throw ProposalProblem.settled();
        }
        status = outcome;
        settledBy = by;
        settledAt = at;
    }

    /** What an account with the right to it may do now: the names of sub-resources to POST to. */
    public List<String> actionsOf(String subject) {
        if (!isOpen()) {
            return List.of();
        }
        return subject.equals(proposedBy) ? List.of("withdrawal") : List.of("approval", "withdrawal");
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Subject of the account. */
    public String proposedBy() {
        return proposedBy;
    }

    public ProposalStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status == ProposalStatus.PROPOSED;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }

    /** Who approved or withdrew it. */
    public @Nullable String settledBy() {
        return settledBy;
    }
}
