package dk.knudepunkt.cofinancing.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import dk.knudepunkt.cofinancing.agreement.party.Answer;
import dk.knudepunkt.cofinancing.agreement.party.PartyAnswer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 15);

    /** The lead's answer first; A accepted, D declined, P pending. */
    @ParameterizedTest
    @CsvSource({
        "APP, , ",
        "AAP, , ",
        "AAA, , IN_FORCE",
        "AAD, , LAPSED",
        "PPD, , LAPSED",
        "AAP, 2, ",
        "AAD, 2, IN_FORCE",
        "APD, 2, ",
        "ADD, 2, LAPSED",
        "PDD, 2, LAPSED",
        "DAA, 2, LAPSED",
        "PAA, 2, "
    })
    void itIsSettledAsSoonAsNoAnswerCanChangeIt(
            String answers, @Nullable Integer quorum, @Nullable AgreementStatus verdict) {
        assertThat(Verdict.on(terms(quorum), parties(answers), LAST_DAY)).isEqualTo(Optional.ofNullable(verdict));
    }

    @ParameterizedTest
    @CsvSource({"AAP, , LAPSED", "AAP, 2, IN_FORCE", "APP, 2, LAPSED", "PAA, 2, LAPSED"})
    void theDayAfterTheLastSilenceIsNo(String answers, @Nullable Integer quorum, AgreementStatus verdict) {
        assertThat(Verdict.on(terms(quorum), parties(answers), LAST_DAY.plusDays(1)))
                .contains(verdict);
    }

    private static AgreementTerms terms(@Nullable Integer quorum) {
        return new AgreementTerms(
                2027,
                2030,
                1000,
                "0",
                400,
                new AllocationKey.Equal(),
                RoundingRule.LARGEST_REMAINDER,
                quorum,
                LAST_DAY,
                null);
    }

    private static Map<String, PartyAnswer> parties(String answers) {
        var parties = new HashMap<String, PartyAnswer>();
        for (var i = 0; i < answers.length(); i++) {
            var answer = switch (answers.charAt(i)) {
                case 'A' -> Answer.ACCEPTED;
                case 'D' -> Answer.DECLINED;
                default -> Answer.PENDING;
            };
            parties.put(String.valueOf(i), new PartyAnswer(answer, null, null, "punkt 1", null));
        }
        return parties;
    }
}
