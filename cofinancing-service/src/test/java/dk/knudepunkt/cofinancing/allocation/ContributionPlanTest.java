package dk.knudepunkt.cofinancing.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.cofinancing.agreement.RoundingRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContributionPlanTest {
    private static final Party LEAD = new Party("370", 1_000_000);
    private static final Party SMALL = new Party("259", 10_000);
    private static final Party LARGE = new Party("316", 30_000);

    @Test
    void theLeadPaysItsShareWhateverItsPopulation() {
        assertThat(contributions(1000, SMALL, LARGE)).contains(paid(LEAD, 400));
    }

    @Test
    void theOthersShareTheRestByPopulationWithTheLeadLeftOut() {
        assertThat(contributions(1000, SMALL, LARGE)).contains(paid(SMALL, 150), paid(LARGE, 450));
    }

    @Test
    void ofEqualRemaindersTheLargerPopulationComesFirst() {
        // 602 by 1 : 3 is exactly 150.5 and 451.5
        assertThat(contributions(1002, SMALL, LARGE)).contains(paid(SMALL, 150), paid(LARGE, 452));
    }

    @Test
    void ofEqualPopulationsTheLowerCodeComesFirst() {
        var lowerCode = new Party("253", 10_000);

        assertThat(contributions(1001, SMALL, lowerCode)).contains(paid(lowerCode, 301), paid(SMALL, 300));
    }

    @Test
    void theContributionsComeInTheOrderOfTheMunicipalityCodes() {
        assertThat(contributions(1000, LARGE, SMALL))
                .extracting(Contribution::municipalityCode)
                .containsExactly("259", "316", "370");
    }

    private static List<Contribution> contributions(long budget, Party... others) {
        return new ContributionPlan("food", budget, 400, LEAD, Set.of(others), RoundingRule.LARGEST_REMAINDER)
                .contributions();
    }

    private static Contribution paid(Party party, long amount) {
        return new Contribution("food", party, amount);
    }
}
