package dk.knudepunkt.cofinancing.agreement.draft;

import static dk.knudepunkt.cofinancing.Constraints.brokenBy;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.GREVE;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.KOEGE;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.PARTIES;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.cofinancing.agreement.AgreementView;
import dk.knudepunkt.cofinancing.agreement.SampleAgreement;
import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The terms of an agreement as they are filled in. */
class DraftAgreementTest {

    private static final AllocationKey POPULATION = new AllocationKey.ByPopulation();

    @Test
    void aFormThatIsSentAsItCameChangesNothing() {
        var agreement = SampleAgreement.drafted(SampleAgreement.terms(2, LocalDate.of(2026, 12, 15)));

        var form = DraftAgreement.of(AgreementView.of(agreement, List.of()));

        assertThat(form.terms()).isEqualTo(agreement.terms());
        assertThat(form.parties())
                .containsExactlyElementsOf(PARTIES.stream().sorted().toList());
        assertThat(form.keyDate()).isEqualTo(agreement.keyDate());
        assertThat(brokenBy(form)).isEmpty();
    }

    @Test
    void whoeverNamesNoRoundingRuleGetsTheOneThereIs() {
        assertThat(written(POPULATION, PARTIES, null).terms().roundingRule()).isEqualTo(RoundingRule.LARGEST_REMAINDER);
    }

    @ParameterizedTest
    @CsvSource({
        "1999, 2030, 1000, 400, firstYear",
        "2027, 2101, 1000, 400, lastYear",
        "2027, 2030, 0, 0, budget",
        "2027, 2030, 1000000001, 400, budget",
        "2027, 2030, 1000, -1, leadShare",
        "2027, 2030, 1000, 1000000001, leadShare"
    })
    void aNumberIsWithinReason(int firstYear, int lastYear, long budget, long leadShare, String field) {
        var written = new DraftAgreement(
                "food",
                firstYear,
                lastYear,
                budget,
                GREVE,
                leadShare,
                POPULATION,
                day(),
                null,
                PARTIES,
                null,
                null,
                null);

        assertThat(brokenBy(written)).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 0, -1})
    void aQuorumOfOneIsNoAgreement(int quorum) {
        assertThat(brokenBy(written(POPULATION, PARTIES, quorum))).containsExactly("quorum");
    }

    @Test
    void somebodyIsAsked() {
        assertThat(brokenBy(written(POPULATION, Set.of(), null))).containsExactly("parties");
    }

    @Test
    void whoeverIsAskedIsAMunicipality() {
        assertThat(brokenBy(written(POPULATION, Set.of(GREVE, "999"), null)))
                .singleElement()
                .asString()
                .startsWith("parties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"62.12345", "1000"})
    void aShareHasThreeDigitsAndFourDecimalsAtMost(BigDecimal percent) {
        assertThat(brokenBy(written(new AllocationKey.FixedShares(Map.of(KOEGE, percent)), PARTIES, null)))
                .singleElement()
                .asString()
                .startsWith("key.percent");
    }

    @Test
    void aMixMixesSomething() {
        assertThat(brokenBy(written(new AllocationKey.Mix(List.of()), PARTIES, null)))
                .containsExactly("key.parts");
    }

    @Test
    void thePartsOfAMixAreJudgedToo() {
        var part = new AllocationKey.Mix.Part(new BigDecimal("33.33333"), POPULATION);

        assertThat(brokenBy(written(new AllocationKey.Mix(List.of(part)), PARTIES, null)))
                .containsExactly("key.parts[0].percent");
    }

    private static DraftAgreement written(AllocationKey key, Set<String> parties, @Nullable Integer quorum) {
        return new DraftAgreement("food", 2027, 2030, 1000, GREVE, 400, key, day(), null, parties, quorum, null, null);
    }

    private static LocalDate day() {
        return LocalDate.of(2026, 1, 1);
    }
}
