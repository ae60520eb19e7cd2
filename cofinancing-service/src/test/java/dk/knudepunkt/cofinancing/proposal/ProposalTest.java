package dk.knudepunkt.cofinancing.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Instant THEN = Instant.parse("2026-11-29T10:00:00Z");
    private static final Instant LATER = THEN.plusSeconds(60);

    private final Proposal proposal = new Proposal("analyst", THEN);

    @Test
    void nobodyApprovesTheirOwn() {
        assertThat(proposal.actionsOf("analyst")).containsExactly("withdrawal");
        assertThatThrownBy(() -> proposal.approve("analyst", LATER))
                .isInstanceOfSatisfying(
                        ProposalProblem.class,
                        refused -> assertThat(refused.slug()).isEqualTo("proposal-second-person"));
        assertThat(proposal.isOpen()).isTrue();
    }

    @Test
    void aSecondPersonTakesItInAndBothAreKnown() {
        assertThat(proposal.actionsOf("admin")).containsExactly("approval", "withdrawal");
        proposal.approve("admin", LATER);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.TAKEN_IN);
        assertThat(proposal.proposedBy()).isEqualTo("analyst");
        assertThat(proposal.proposedAt()).isEqualTo(THEN);
        assertThat(proposal.settledBy()).isEqualTo("admin");
        assertThat(proposal.settledAt()).isEqualTo(LATER);
        assertThat(proposal.actionsOf("admin")).isEmpty();
    }

    @Test
    void whatIsSettledStays() {
        proposal.withdraw("analyst", LATER);

        assertThatThrownBy(() -> proposal.approve("admin", LATER)).isInstanceOf(ProposalProblem.class);
        assertThatThrownBy(() -> proposal.withdraw("admin", LATER))
                .isInstanceOfSatisfying(
                        ProposalProblem.class,
                        refused -> assertThat(refused.slug()).isEqualTo("proposal-settled"));
        assertThat(proposal.status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(proposal.settledBy()).isEqualTo("analyst");
    }
}
