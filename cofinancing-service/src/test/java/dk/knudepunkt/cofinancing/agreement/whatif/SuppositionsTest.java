package dk.knudepunkt.cofinancing.agreement.whatif;

import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.GREVE;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.KOEGE;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.PARTIES;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.SOLROED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.knudepunkt.cofinancing.agreement.SampleAgreement;
import dk.knudepunkt.cofinancing.agreement.allocation.Terms;
import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import dk.knudepunkt.cofinancing.municipality.population.Population;
import dk.knudepunkt.cofinancing.municipality.population.Populations;
import dk.knudepunkt.platform.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;

/** Two offices of 1,000 kroner, led by Greve and by Køge, which each pay 400; the others share the rest. */
class SuppositionsTest {

    private static final String ROSKILDE = "265";
    private static final LocalDate COUNTED = LocalDate.of(2026, 1, 1);
    private static final List<Terms> TODAY = List.of(terms("food", GREVE), terms("robotics", KOEGE));

    @Property
    void whatEachPaysMoreOrLessIsWhatAllDo(
            @ForAll @LongRange(min = 400, max = 1_000_000) long budget, @ForAll @LongRange(max = 400) long leadShare) {
        var answer = answer(change(Set.of(), Set.of(), null, leadShare, budget, null, null));

        assertThat(answer.rows().stream()
                        .mapToLong(ScenarioResult.Row::difference)
                        .sum())
                .isEqualTo(answer.difference())
                .isEqualTo(2 * budget - 2000);
    }

    @Property
    void whatOneLeavesTheOthersPay(@ForAll @LongRange(max = 1000) long leadShare) {
        var answer = answer(
                change(Set.of(), Set.of(), null, leadShare, null, null, null),
                change(Set.of(SOLROED), Set.of(), null, null, null, null, null));

        assertThat(answer.row(SOLROED).then()).isZero();
        assertThat(answer.difference()).isZero();
    }

    @Example
    void oneChangeGoesOnTopOfAnother() {
        var answer = answer(
                change(Set.of(), Set.of(ROSKILDE), null, null, null, null, null),
                change(Set.of(), Set.of(), ROSKILDE, null, null, null, null));

        assertThat(answer.terms()).extracting(Terms::lead).containsOnly(ROSKILDE);
    }

    @Example
    void aClusterThatIsNotConcernedStaysAsItIs() {
        var answer = answer(new Change(Set.of("food"), Set.of(SOLROED), Set.of(), null, null, null, null, null));

        assertThat(answer.terms().getFirst().parties()).containsExactlyInAnyOrder(GREVE, KOEGE);
        assertThat(answer.terms().getLast()).isEqualTo(TODAY.getLast());
    }

    @Example
    void whoeverNeitherPaysNorWouldHasARowOfZeros() {
        var row = answer(change(Set.of(SOLROED), Set.of(), null, null, null, null, null))
                .row("101");

        assertThat(row.difference()).isZero();
        assertThat(row.percent()).isEmpty();
        assertThat(row.perInhabitantThen()).isEmpty();
    }

    @Example
    void aClusterThatNobodyFinancesIsNamedWithThoseThatAre() {
        var change = new Change(Set.of("life-science"), Set.of(), Set.of(), null, null, 5L, null, null);

        assertRefused("what-if-unknown-cluster", "/changes/0/clusters", change)
                .containsExactly("life-science", "food, robotics");
    }

    @Example
    void whoeverIsNoPartyDoesNotLeave() {
        assertRefused(
                        "what-if-leaver-is-no-party",
                        "/changes/0/leaving",
                        change(Set.of(ROSKILDE), Set.of(), null, null, null, null, null))
                .containsExactly("Roskilde");
    }

    @Example
    void aLeadDoesNotLeaveItsOffice() {
        assertRefused(
                        "what-if-lead-is-no-party",
                        "/changes/0/lead",
                        change(Set.of(KOEGE), Set.of(), null, null, null, null, null))
                .containsExactly("Køge", "robotics");
    }

    @Example
    void aLeadPaysNoMoreThanThereIsToPay() {
        assertRefused(
                        "what-if-lead-share-above-budget",
                        "/changes/0/leadShare",
                        change(Set.of(), Set.of(), null, null, 399L, null, null))
                .containsExactly(400L, 399L, "food");
    }

    @Example
    void whoeverJoinsIsCounted() {
        assertRefused(
                        "what-if-not-counted",
                        "/changes/0/joining",
                        change(Set.of(), Set.of("101"), null, null, null, null, null))
                .containsExactly("København", "2026-01-01");
    }

    @Example
    void aDayOnWhichNobodyWasCountedIsNoKeyDate() {
        assertRefused(
                        "what-if-key-date-without-data",
                        "/changes/0/keyDate",
                        change(Set.of(), Set.of(), null, null, null, COUNTED.plusDays(1), null))
                .containsExactly("2026-01-02", "2026-01-01");
    }

    @Example
    void aLeadAloneDoesNotPayForOthers() {
        assertRefused(
                        "what-if-nobody-left",
                        "/changes/0",
                        new Change(Set.of("food"), Set.of(KOEGE, SOLROED), Set.of(), null, null, null, null, null))
                .containsExactly(600L, "food");
    }

    @Example
    void aLeadAloneMayPayAllOfIt() {
        var answer =
                answer(new Change(Set.of("food"), Set.of(KOEGE, SOLROED), Set.of(), null, 1000L, null, null, null));

        assertThat(answer.row(GREVE).amounts()).containsEntry("food", 1000L);
    }

    @Example
    void aShareIsAPartys() {
        var key = new AllocationKey.FixedShares(Map.of("101", new BigDecimal("100")));

        assertRefused(
                        "what-if-share-of-no-party",
                        "/changes/0/key",
                        change(Set.of(), Set.of(), null, null, null, null, key))
                .containsExactly("København");
    }

    @Example
    void aKeyIsSoundBeforeAnythingIsSupposed() {
        var key = new AllocationKey.FixedShares(Map.of(SOLROED, new BigDecimal("99")));

        assertRefused(
                "percent-not-100", "/changes/0/key/percent", change(Set.of(), Set.of(), null, null, null, null, key));
    }

    @Example
    void theLaterChangeIsTheOneThatIsNamed() {
        assertRefused(
                "what-if-leaver-is-no-party",
                "/changes/1/leaving",
                change(Set.of(SOLROED), Set.of(), null, null, null, null, null),
                change(Set.of(SOLROED), Set.of(), null, null, null, null, null));
    }

    @Example
    void severalAnswersStandBesideTheSameToday() {
        var beside = new SideBySide(List.of(
                answer(change(Set.of(SOLROED), Set.of(), null, null, null, null, null)),
                answer(change(Set.of(), Set.of(ROSKILDE), null, null, null, null, null))));

        assertThat(beside.today()).isEqualTo(2000);
        assertThat(beside.rows())
                .extracting(SideBySide.Row::municipalityCode)
                .containsExactly(GREVE, KOEGE, ROSKILDE, SOLROED);
        assertThat(beside.rows())
                .allSatisfy(row -> assertThat(row.supposed())
                        .extracting(ScenarioResult.Row::today)
                        .containsOnly(row.today()));
    }

    private static ListAssert<Object> assertRefused(String slug, String pointer, Change... changes) {
        var refusal = catchThrowableOfType(Problem.class, () -> answer(changes));
        assertThat(refusal.slug()).isEqualTo(slug);
        assertThat(refusal.pointer()).contains(pointer);
        return assertThat(refusal.arguments());
    }

    private static ScenarioResult answer(Change... changes) {
        return new Suppositions(TODAY, new Counted())
                .answer(new Scenario("Hvad nu hvis", List.of(changes)), at -> "/changes/" + at);
    }

    private static Change change(
            Set<String> leaving,
            Set<String> joining,
            @Nullable String lead,
            @Nullable Long leadShare,
            @Nullable Long budget,
            @Nullable LocalDate keyDate,
            @Nullable AllocationKey key) {
        return new Change(Set.of(), leaving, joining, lead, leadShare, budget, keyDate, key);
    }

    private static Terms terms(String cluster, String lead) {
        return new Terms(
                cluster,
                1000,
                lead,
                400,
                PARTIES,
                new AllocationKey.ByPopulation(),
                population(),
                RoundingRule.LARGEST_REMAINDER);
    }

    private static Population population() {
        return SampleAgreement.population(Map.of(GREVE, 50_000L, KOEGE, 60_000L, SOLROED, 20_000L, ROSKILDE, 90_000L));
    }

    /** One day is counted. */
    private static final class Counted extends Populations {

        @Override
        public Optional<Population> latest(LocalDate keyDate) {
            return Optional.of(population()).filter(counted -> keyDate.equals(COUNTED));
        }

        @Override
        public List<LocalDate> keyDates() {
            return List.of(COUNTED);
        }
    }
}
