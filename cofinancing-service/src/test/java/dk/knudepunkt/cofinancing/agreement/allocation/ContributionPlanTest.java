package dk.knudepunkt.cofinancing.agreement.allocation;

import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContributionPlanTest {
    private static final Party LEAD = new Party("860", 1_000_000);
    private static final Party SMALL = new Party("259", 10_000);
    private static final Party LARGE = new Party("316", 30_000);

    @Example
    void theLeadPaysItsShareWhateverItsPopulation() {
        assertThat(contributions(600, Set.of(SMALL, LARGE))).contains(new Contribution("food", LEAD, 400));
    }

    @Example
    void theOthersShareTheRestByPopulationWithTheLeadLeftOut() {
        assertThat(contributions(600, Set.of(SMALL, LARGE)))
                .contains(new Contribution("food", SMALL, 150), new Contribution("food", LARGE, 450));
    }

    @Property
    void ofEqualRemaindersTheLargerPopulationsComeFirst(@ForAll("tenCodes") List<String> codes) {
        // Populations 1, 3 … 19 share 50 kroner: half a krone is left of every share.
        var others = IntStream.range(0, 10)
                .mapToObj(i -> new Party(codes.get(i), 2 * i + 1))
                .collect(toSet());

        assertThat(contributions(50, others))
                .filteredOn(each -> !each.party().equals(LEAD))
                .allSatisfy(each -> {
                    var wholeKroner = each.party().population() / 2;
                    assertThat(each.amount()).isEqualTo(each.party().population() > 10 ? wholeKroner + 1 : wholeKroner);
                });
    }

    @Property
    void ofEqualPopulationsTheLowerCodesComeFirst(@ForAll("tenCodes") List<String> codes) {
        var others = codes.stream().map(code -> new Party(code, 10_000)).collect(toSet());

        assertThat(contributions(1005, others))
                .filteredOn(each -> !each.party().equals(LEAD))
                .extracting(Contribution::amount)
                .isSortedAccordingTo(reverseOrder());
    }

    @Property
    void theContributionsComeInTheOrderOfTheMunicipalityCodes(@ForAll("tenCodes") List<String> codes) {
        var others = codes.stream().map(code -> new Party(code, 10_000)).collect(toSet());

        assertThat(contributions(1000, others))
                .extracting(Contribution::municipalityCode)
                .isSorted();
    }

    @Provide
    Arbitrary<List<String>> tenCodes() {
        return Arbitraries.integers()
                .between(101, 859)
                .map(String::valueOf)
                .list()
                .uniqueElements()
                .ofSize(10);
    }

    private static List<Contribution> contributions(long shared, Set<Party> others) {
        return new ContributionPlan(
                        "food", 400 + shared, 400, LEAD, Weights.byPopulation(others), RoundingRule.LARGEST_REMAINDER)
                .contributions();
    }
}
