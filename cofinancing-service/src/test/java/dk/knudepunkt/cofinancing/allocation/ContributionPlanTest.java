package dk.knudepunkt.cofinancing.allocation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.cofinancing.agreement.RoundingRule;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContributionPlanTest {
    private static final Party LEAD = new Party("860", 1_000_000);
    private static final Party SMALL = new Party("259", 10_000);
    private static final Party LARGE = new Party("316", 30_000);

    @Test
    void theLeadPaysItsShareWhateverItsPopulation() {
        assertThat(contributions(600, Set.of(SMALL, LARGE))).contains(new Contribution("food", LEAD, 400));
    }

    @Test
    void theOthersShareTheRestByPopulationWithTheLeadLeftOut() {
        assertThat(amounts(600, Set.of(SMALL, LARGE))).containsExactly(150L, 450L);
    }

    @Test
    void ofEqualRemaindersTheLargerPopulationsComeFirst() {
        // Half a krone is left of every share: 0.5, 1.5 … 5.5.
        var others = IntStream.range(0, 6)
                .mapToObj(i -> new Party(String.valueOf(201 + i), 2 * i + 1))
                .collect(toSet());

        assertThat(amounts(18, others)).containsExactly(0L, 1L, 2L, 4L, 5L, 6L);
    }

    @Test
    void ofEqualPopulationsTheLowerCodesComeFirst() {
        var others = IntStream.range(0, 6)
                .mapToObj(i -> new Party(String.valueOf(201 + i), 10_000))
                .collect(toSet());

        assertThat(amounts(603, others)).containsExactly(101L, 101L, 101L, 100L, 100L, 100L);
    }

    @Test
    void theContributionsComeInTheOrderOfTheMunicipalityCodes() {
        assertThat(contributions(600, Set.of(LARGE, SMALL)))
                .extracting(Contribution::municipalityCode)
                .containsExactly("259", "316", "860");
    }

    /** What the others pay, in the order of their codes. */
    private static List<Long> amounts(long shared, Set<Party> others) {
        return contributions(shared, others).stream()
                .filter(contribution -> !contribution.party().equals(LEAD))
                .map(Contribution::amount)
                .toList();
    }

    private static List<Contribution> contributions(long shared, Set<Party> others) {
        return new ContributionPlan("food", 400 + shared, 400, LEAD, others, RoundingRule.LARGEST_REMAINDER)
                .contributions();
    }
}
