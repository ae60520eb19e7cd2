package dk.knudepunkt.cofinancing.agreement.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContributionTableTest {

    @Property
    void theTableClosesInBothDirections(@ForAll("plans") List<ContributionPlan> plans) {
        var table = new ContributionTable(
                plans.stream().flatMap(plan -> plan.contributions().stream()).toList());

        assertThat(plans)
                .allSatisfy(
                        plan -> assertThat(table.totalOf(plan.clusterCode())).isEqualTo(plan.budget()));
        assertThat(table.rows().stream().mapToLong(ContributionTable.Row::total).sum())
                .isEqualTo(plans.stream().mapToLong(ContributionPlan::budget).sum())
                .isEqualTo(table.total());
    }

    @Example
    void aMunicipalityHasAmountsOnlyWhereItIsAParty() {
        var table = new ContributionTable(List.of(
                new Contribution("food", new Party("253", 10), 70),
                new Contribution("life-science", new Party("259", 20), 30)));

        assertThat(table.rows())
                .containsExactly(
                        new ContributionTable.Row("253", Map.of("food", 70L)),
                        new ContributionTable.Row("259", Map.of("life-science", 30L)));
    }

    /** From one cluster to twenty, each with its own lead, budget and parties. */
    @Provide
    Arbitrary<List<ContributionPlan>> plans() {
        var plan = Combinators.combine(
                        Arbitraries.strings().alpha().ofLength(4),
                        Arbitraries.longs().between(0, 2_000_000),
                        Arbitraries.longs().between(0, 2_000_000),
                        parties())
                .as((cluster, leadShare, shared, parties) -> new ContributionPlan(
                        cluster,
                        leadShare + shared,
                        leadShare,
                        new Party("101", 650_000),
                        Weights.byPopulation(parties),
                        RoundingRule.LARGEST_REMAINDER));
        return plan.list()
                .uniqueElements(ContributionPlan::clusterCode)
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static Arbitrary<Set<Party>> parties() {
        var code = Arbitraries.integers().between(102, 860).map(String::valueOf);
        var population = Arbitraries.longs().between(1, 400_000);
        return Combinators.combine(code, population)
                .as(Party::new)
                .set()
                .uniqueElements(Party::municipalityCode)
                .ofMinSize(1)
                .ofMaxSize(98);
    }
}
