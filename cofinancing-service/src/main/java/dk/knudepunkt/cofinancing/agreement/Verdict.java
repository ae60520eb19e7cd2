package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.cofinancing.agreement.party.Answer;
import dk.knudepunkt.cofinancing.agreement.party.PartyAnswer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a proposal takes effect. All must accept, or the stated quorum; the lead always, since it hosts the office.
 * Where a quorum is enough, nobody is bound who has not accepted: the answers still out are awaited, until the last day
 * to answer, so that whoever pays is settled once.
 */
final class Verdict {

    private Verdict() {}

    /** Empty while answers to come can change it. */
    static Optional<AgreementStatus> on(AgreementTerms terms, Map<String, PartyAnswer> parties, LocalDate today) {
        var accepted = count(parties, Answer.ACCEPTED);
        var pending = count(parties, Answer.PENDING);
        var needed = terms.quorum() == null ? parties.size() : terms.quorum();
        var closed = pending == 0 || (terms.answerBy() != null && today.isAfter(terms.answerBy()));
        var lead = parties.getOrDefault(terms.lead(), PartyAnswer.PENDING).answer();
        if (closed && accepted >= needed && lead == Answer.ACCEPTED) {
            return Optional.of(AgreementStatus.IN_FORCE);
        }
        if (closed || accepted + pending < needed || lead == Answer.DECLINED) {
            return Optional.of(AgreementStatus.LAPSED);
        }
        return Optional.empty();
    }

    private static long count(Map<String, PartyAnswer> parties, Answer answer) {
        return parties.values().stream()
                .filter(party -> party.answer() == answer)
                .count();
    }
}
