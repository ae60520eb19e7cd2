package dk.knudepunkt.cofinancing.agreement;

import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.GREVE;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.KOEGE;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.NOW;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.SOLROED;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.TODAY;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.decision;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.drafted;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.inForce;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.cofinancing.agreement.AgreementStatus.Action;
import dk.knudepunkt.cofinancing.agreement.party.Answer;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees an agreement, and what each may do with it now. */
class AgreementScopeTest {

    private static final Set<Action> ALL = Set.of(Action.values());
    private static final AgreementScope ANALYST = new AgreementScope(true, true, null, ALL);
    private static final AgreementScope COUNCIL = new AgreementScope(true, false, null, Set.of());

    @ParameterizedTest
    @CsvSource({"253, true", "259, false", "101, false", ", false"})
    void aDraftIsSeenByItsLeadAlone(@Nullable String municipality, boolean seen) {
        assertThat(finance(municipality).sees(drafted())).isEqualTo(seen);
    }

    @Test
    void thoseWhoFollowAllSeeDrafts() {
        assertThat(ANALYST.sees(drafted())).isTrue();
        assertThat(COUNCIL.sees(drafted())).isTrue();
    }

    @Test
    void whatWasProposedIsSeenByEverybody() {
        assertThat(finance("101").sees(proposed())).isTrue();
    }

    @Test
    void whatWasTakenBackBeforeAnybodySawItStaysUnseen() {
        var agreement = drafted();
        agreement.retract(NOW);

        assertThat(finance(KOEGE).sees(agreement)).isFalse();
        assertThat(finance(GREVE).sees(agreement)).isTrue();
    }

    @Test
    void theLeadProposesItsDraftOrTakesItBack() {
        assertThat(finance(GREVE).actions(drafted())).containsExactly(Action.PROPOSAL, Action.RETRACTION);
    }

    @Test
    void aPartyHasNothingToSayToADraft() {
        assertThat(finance(KOEGE).actions(drafted())).isEmpty();
    }

    @Test
    void whoeverWritesForAllAnswersForNobody() {
        assertThat(ANALYST.actions(proposed())).containsExactly(Action.RETRACTION);
    }

    @Test
    void aPartyAnswersAndTheLeadMayAlsoTakeBack() {
        assertThat(finance(KOEGE).actions(proposed())).containsExactly(Action.ACCEPTANCE, Action.DECLINE);
        assertThat(finance(GREVE).actions(proposed()))
                .containsExactly(Action.RETRACTION, Action.ACCEPTANCE, Action.DECLINE);
    }

    @Test
    void whoeverHasAnsweredIsAskedNoMore() {
        var agreement = proposed();
        agreement.answer(Answer.ACCEPTED, decision(KOEGE));

        assertThat(finance(KOEGE).actions(agreement)).isEmpty();
    }

    @Test
    void whoeverIsNoPartyIsOfferedNothing() {
        assertThat(finance("101").actions(proposed())).isEmpty();
        assertThat(finance("101").actions(inForce())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"253, false", "259, true", "269, true"})
    void everyPartyButTheLeadMayLeave(String municipality, boolean mayLeave) {
        assertThat(finance(municipality).actions(inForce()).contains(Action.WITHDRAWAL))
                .isEqualTo(mayLeave);
    }

    @Test
    void whoeverHasLeftDoesNotLeaveAgain() {
        var agreement = inForce();
        agreement.withdraw(new Leaving(decision(SOLROED), 2029), TODAY);

        assertThat(finance(SOLROED).actions(agreement)).isEmpty();
    }

    @Test
    void nobodyIsOfferedWhatTheyAreNotPermitted() {
        var answersOnly = new AgreementScope(false, false, GREVE, Set.of(Action.ACCEPTANCE));

        assertThat(answersOnly.actions(proposed())).containsExactly(Action.ACCEPTANCE);
        assertThat(answersOnly.actions(drafted())).isEmpty();
        assertThat(COUNCIL.actions(proposed())).isEmpty();
    }

    @Test
    void aMunicipalityWritesForItselfOnly() {
        assertThatThrownBy(() -> finance(KOEGE).requireWriterFor(GREVE))
                .isInstanceOfSatisfying(AgreementProblem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo("municipality-not-yours");
                    assertThat(problem.arguments()).containsExactly("Greve");
                    assertThat(problem.pointer()).contains("/lead");
                });
        finance(GREVE).requireWriterFor(GREVE);
        ANALYST.requireWriterFor(GREVE);
    }

    @Test
    void nobodyDecidesForAnothersCouncil() {
        assertThat(ANALYST.decidesFor(GREVE)).isFalse();
        assertThat(finance(KOEGE).decidesFor(GREVE)).isFalse();
        assertThat(finance(GREVE).decidesFor(GREVE)).isTrue();
    }

    private static AgreementScope finance(@Nullable String municipality) {
        return new AgreementScope(false, false, municipality, ALL);
    }
}
