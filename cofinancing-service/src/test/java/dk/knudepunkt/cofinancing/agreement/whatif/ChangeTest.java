package dk.knudepunkt.cofinancing.agreement.whatif;

import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.GREVE;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.KOEGE;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.SOLROED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.cofinancing.agreement.SampleAgreement;
import dk.knudepunkt.cofinancing.agreement.allocation.Terms;
import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a change makes of the terms, and what that makes of the amounts. */
class ChangeTest {

    private static final Terms AGREED = Terms.of(SampleAgreement.inForce(), 2027);
    private static final Change NOTHING = change(Set.of(), Set.of());

    @Test
    void nothingChangesNothing() {
        assertThat(NOTHING.supposesNothing()).isTrue();
        assertThat(NOTHING.applyTo(AGREED, null)).isEqualTo(AGREED);
    }

    @Test
    void whoeverLeavesIsNoPartyAndWhoeverJoinsIsOne() {
        var terms = change(Set.of(SOLROED), Set.of("265")).applyTo(AGREED, null);

        assertThat(terms.parties()).containsExactlyInAnyOrder(GREVE, KOEGE, "265");
    }

    @Test
    void whatIsNamedTakesThePlaceOfWhatWasAgreed() {
        var change = new Change(Set.of(), Set.of(), Set.of(), KOEGE, 100L, 2000L, null, new AllocationKey.Equal());

        var terms = change.applyTo(AGREED, null);

        assertThat(List.of(terms.lead(), terms.leadShare(), terms.budget(), terms.key()))
                .containsExactly(KOEGE, 100L, 2000L, new AllocationKey.Equal());
    }

    @Test
    void withoutAClusterItConcernsAll() {
        assertThat(NOTHING.concerns(AGREED)).isTrue();
        assertThat(in("food").concerns(AGREED)).isTrue();
        assertThat(in("robotics").concerns(AGREED)).isFalse();
    }

    @Test
    void theOthersTakeOverWhatALeaverPaid() {
        var today = ScenarioResult.table(List.of(AGREED));
        var supposed = List.of(change(Set.of(SOLROED), Set.of()).applyTo(AGREED, null));

        var result = ScenarioResult.of(new Scenario("Uden Solrød", List.of(NOTHING)), today, supposed);

        assertThat(result.difference()).isZero();
        assertThat(result.row(SOLROED).difference()).isEqualTo(-150);
        assertThat(result.row(KOEGE).difference()).isEqualTo(150);
        assertThat(result.row(GREVE).difference()).isZero();
    }

    @Test
    void whatSomebodyPaysPerInhabitantAndInPercent() {
        var today = ScenarioResult.table(List.of(AGREED));
        var row = ScenarioResult.of(new Scenario("Som i dag", List.of(NOTHING)), today, List.of(AGREED))
                .row(SOLROED);

        assertThat(row.amounts()).isEqualTo(Map.of("food", 150L));
        assertThat(row.perInhabitantThen().orElseThrow()).isEqualByComparingTo("0.01");
        assertThat(row.percent().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void whoeverPaysNothingTodayHasNoPercent() {
        var today = ScenarioResult.table(List.of());

        var row = ScenarioResult.of(new Scenario("Nyt", List.of(NOTHING)), today, List.of(AGREED))
                .row(KOEGE);

        assertThat(row.percent()).isEmpty();
        assertThat(row.difference()).isEqualTo(450);
    }

    private static Change in(String cluster) {
        return new Change(Set.of(cluster), Set.of(), Set.of(), null, null, null, null, null);
    }

    private static Change change(Set<String> leaving, Set<String> joining) {
        return new Change(Set.of(), leaving, joining, null, null, null, null, null);
    }
}
