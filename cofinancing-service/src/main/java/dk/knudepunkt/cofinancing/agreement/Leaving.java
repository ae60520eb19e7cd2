package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.cofinancing.agreement.party.Answer;
import dk.knudepunkt.cofinancing.agreement.party.Decision;
import dk.knudepunkt.cofinancing.agreement.party.PartyAnswer;
import dk.knudepunkt.cofinancing.agreement.party.PartyWithdrawal;
import java.time.LocalDate;

/**
 * When a municipality may leave an agreement that holds: whoever accepted, once, from a year that has not begun. The lead
 * hosts the office and stays.
 */
record Leaving(Decision decision, int fromYear) {

    /** The party's answer with its leaving noted, or a refusal. */
    PartyAnswer of(PartyAnswer party, AgreementVersion agreement, LocalDate today) {
        var code = decision.municipalityCode();
        if (party.withdrawal() != null || party.answer() != Answer.ACCEPTED) {
            throw AgreementProblem.alreadyLeft(code);
        }
        if (code.equals(agreement.lead())) {
            throw AgreementProblem.leadCannotLeave(code);
        }
        requireYearToCome(agreement, today);
        return party.withdrawn(
                new PartyWithdrawal(fromYear, decision.at(), decision.by(), decision.minutesReference()));
    }

    private void requireYearToCome(AgreementVersion agreement, LocalDate today) {
        if (fromYear <= today.getYear()) {
            throw AgreementProblem.yearBegun(today.getYear() + 1).at("/fromYear");
        }
        if (agreement.years().noneMatch(year -> year == fromYear)) {
            throw AgreementProblem.yearNotCovered(agreement.terms().lastYear()).at("/fromYear");
        }
    }
}
