package dk.knudepunkt.cofinancing.statement;

import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.GREVE;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.KOEGE;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.SOLROED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.cofinancing.agreement.SampleAgreement;
import dk.knudepunkt.cofinancing.agreement.allocation.Allocation;
import dk.knudepunkt.cofinancing.agreement.allocation.ClusterAllocation;
import dk.knudepunkt.cofinancing.agreement.allocation.Terms;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How each amount of a municipality came about. */
class MunicipalityYearTest {

    private static final Allocation ALLOCATION = allocation();

    @Test
    void theOthersShareByPopulationWhatTheLeadDoesNotPay() {
        assertThat(MunicipalityYear.of(ALLOCATION, KOEGE).total()).isEqualTo(450);
        assertThat(MunicipalityYear.of(ALLOCATION, SOLROED).total()).isEqualTo(150);
    }

    @Test
    void theLeadsPartIsStatedAndHasNoShare() {
        var paid = MunicipalityYear.of(ALLOCATION, GREVE);

        assertThat(paid.total()).isEqualTo(400);
        assertThat(paid.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.share()).isEmpty());
    }

    @Test
    void anotherHasAShare() {
        assertThat(MunicipalityYear.of(ALLOCATION, KOEGE).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.share()).isPresent());
    }

    @Test
    void whoeverIsNoPartyPaysNothing() {
        assertThat(MunicipalityYear.of(ALLOCATION, "101").steps()).isEmpty();
        assertThat(MunicipalityYear.totalOf(ALLOCATION, "101")).isZero();
    }

    @Test
    void theHistoryTellsTheSameAmount() {
        assertThat(MunicipalityYear.totalOf(ALLOCATION, KOEGE)).isEqualTo(450);
    }

    private static Allocation allocation() {
        var agreement = SampleAgreement.inForce();
        var terms = Terms.of(agreement, 2027);
        return new Allocation(
                2027,
                List.of(new ClusterAllocation(agreement, terms, terms.plan().contributions())));
    }
}
