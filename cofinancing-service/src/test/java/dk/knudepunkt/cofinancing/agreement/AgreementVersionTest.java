package dk.knudepunkt.cofinancing.agreement;

import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.GREVE;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.KOEGE;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.NOW;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.PARTIES;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.SOLROED;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.TODAY;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.decision;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.drafted;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.inForce;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.population;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.proposed;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import dk.knudepunkt.cofinancing.agreement.party.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One version from draft to end, by its own rules. */
class AgreementVersionTest {

    @Test
    void nobodyHasAnsweredADraft() {
        assertThat(drafted().parties().values()).extracting("answer").containsOnly(Answer.PENDING);
    }

    @Test
    void whoeverIsDroppedFromADraftIsNoParty() {
        var agreement = drafted();

        agreement.redraft(terms(null, null), population(), Set.of(GREVE, KOEGE));

        assertThat(agreement.parties()).containsOnlyKeys(GREVE, KOEGE);
    }

    @Test
    void whatWasProposedIsNotWrittenAnew() {
        var agreement = proposed();

        assertThatThrownBy(() -> agreement.redraft(terms(null, null), population(), PARTIES))
                .hasMessage("agreement-not-now");
    }

    @Test
    void aDayToAnswerThatHasPassedIsNotProposed() {
        var agreement = drafted(terms(null, TODAY.minusDays(1)));

        assertThatThrownBy(() -> agreement.propose("analyst", NOW, TODAY)).hasMessage("answer-by-passed");
    }

    @Test
    void todayMayBeTheLastDayToAnswer() {
        var agreement = drafted(terms(null, TODAY));

        agreement.propose("analyst", NOW, TODAY);

        assertThat(agreement.status()).isEqualTo(AgreementStatus.PROPOSED);
    }

    @Test
    void anAnswerIsGivenOnce() {
        var agreement = proposed();
        agreement.answer(Answer.ACCEPTED, decision(KOEGE));

        assertThatThrownBy(() -> agreement.answer(Answer.DECLINED, decision(KOEGE)))
                .hasMessage("agreement-already-answered");
    }

    @Test
    void whoeverIsNoPartyDoesNotAnswer() {
        var agreement = proposed();

        assertThatThrownBy(() -> agreement.answer(Answer.ACCEPTED, decision("101")))
                .hasMessage("not-a-party");
    }

    @Test
    void aDraftIsNotAnswered() {
        var agreement = drafted();

        assertThatThrownBy(() -> agreement.answer(Answer.ACCEPTED, decision(KOEGE)))
                .hasMessage("agreement-not-now");
    }

    @Test
    void whoeverLeavesPaysUntilThen() {
        var agreement = inForce();

        agreement.withdraw(new Leaving(decision(SOLROED), 2029), TODAY);

        assertThat(agreement.partiesIn(2028)).containsExactlyInAnyOrder(GREVE, KOEGE, SOLROED);
        assertThat(agreement.partiesIn(2029)).containsExactlyInAnyOrder(GREVE, KOEGE);
    }

    @ParameterizedTest
    @CsvSource({
        "253, 2029, lead-cannot-leave",
        "101, 2029, not-a-party",
        "269, 2026, agreement-year-begun",
        "269, 2031, agreement-year-not-covered"
    })
    void notEverybodyLeavesAtAnyTime(String code, int fromYear, String slug) {
        var agreement = inForce();

        assertThatThrownBy(() -> agreement.withdraw(new Leaving(decision(code), fromYear), TODAY))
                .hasMessage(slug);
    }

    @Test
    void nobodyLeavesTwice() {
        var agreement = inForce();
        agreement.withdraw(new Leaving(decision(SOLROED), 2029), TODAY);

        assertThatThrownBy(() -> agreement.withdraw(new Leaving(decision(SOLROED), 2030), TODAY))
                .hasMessage("agreement-already-left");
    }

    @Test
    void theLeadIsNotLeftAlone() {
        var agreement = inForce();
        agreement.withdraw(new Leaving(decision(SOLROED), 2029), TODAY);

        assertThatThrownBy(() -> agreement.withdraw(new Leaving(decision(KOEGE), 2030), TODAY))
                .hasMessage("last-party-cannot-leave");
    }

    @Test
    void aLaterVersionTakesTheYearsFromItsFirst() {
        var agreement = inForce();

        agreement.supersede(2029);

        assertThat(agreement.years()).containsExactly(2027, 2028);
        assertThat(agreement.status().tookEffect()).isTrue();
    }

    @Test
    void whatWasTakenBackAsADraftStaysTheLeads() {
        var agreement = drafted();
        agreement.retract(NOW);

        assertThat(agreement.isUnpublished()).isTrue();
    }

    @Test
    void whatWasTakenBackAfterItWasProposedStaysPublic() {
        var agreement = proposed();
        agreement.retract(NOW);

        assertThat(agreement.isUnpublished()).isFalse();
    }

    /** The life cycle as its table says, both ways. */
    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void onlyAStateThatIsNextIsReached(AgreementStatus next) {
        var agreement = proposed();

        if (AgreementStatus.PROPOSED.next().contains(next)) {
            agreement.settle(next, NOW);
            assertThat(agreement.status()).isEqualTo(next);
        } else {
            assertThatThrownBy(() -> agreement.settle(next, NOW)).hasMessage("agreement-not-now");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPERSEDED", "WITHDRAWN", "LAPSED"})
    void anEndIsAnEnd(AgreementStatus end) {
        assertThat(end.next()).isEmpty();
        assertThat(end.actions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2030, 2027, 400, 3, agreement-years-reversed",
        "2027, 2030, 1001, 3, lead-share-over-budget",
        "2027, 2030, 400, 4, quorum-too-large"
    })
    void termsThatCouldNeverHoldAreRefused(int first, int last, long leadShare, int quorum, String slug) {
        var terms = new AgreementTerms(
                first,
                last,
                1000,
                GREVE,
                leadShare,
                new AllocationKey.Equal(),
                RoundingRule.LARGEST_REMAINDER,
                quorum,
                LocalDate.of(2026, 12, 1),
                null);

        assertThatThrownBy(() -> terms.check(PARTIES, population())).hasMessage(slug);
    }

    @Test
    void theLeadIsAParty() {
        assertThatThrownBy(() -> terms(null, null).check(Set.of(KOEGE, SOLROED), population()))
                .hasMessage("lead-no-party");
    }

    @Test
    void theLeadIsNotAlone() {
        assertThatThrownBy(() -> terms(null, null).check(Set.of(GREVE), population()))
                .hasMessage("lead-alone");
    }

    @Test
    void everyPartyIsCounted() {
        assertThatThrownBy(() -> terms(null, null).check(PARTIES, population(Map.of(GREVE, 1L, KOEGE, 0L))))
                .hasMessage("parties-without-population");
    }

    @Test
    void thoseWithAFixedShareAreThoseWhoPayOne() {
        var shares = new AllocationKey.FixedShares(Map.of(KOEGE, new BigDecimal("100")));
        var terms = new AgreementTerms(
                2027, 2030, 1000, GREVE, 400, shares, RoundingRule.LARGEST_REMAINDER, null, null, null);

        assertThatThrownBy(() -> terms.check(PARTIES, population())).hasMessage("shares-not-of-the-parties");
    }
}
