package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.register.Municipality;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** Why something cannot be agreed on. */
public abstract sealed class AgreementProblem extends Problem {

    private AgreementProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about somebody else's draft: that it exists is not theirs to know. */
    static final class NotFound extends AgreementProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "agreement-not-found");
        }
    }

    /** The state does not allow it. */
    static final class NotNow extends AgreementProblem {
        NotNow(AgreementStatus status) {
            super(Kind.CONFLICT, "agreement-not-now", status);
            insteadOf(status.actions());
        }
    }

    static final class NotYourMunicipality extends AgreementProblem {
        NotYourMunicipality(String code) {
            super(Kind.FORBIDDEN, "municipality-not-yours", Municipality.nameOf(code));
        }
    }

    static final class NotAParty extends AgreementProblem {
        NotAParty(String code) {
            super(Kind.INVALID, "not-a-party", Municipality.nameOf(code));
        }
    }

    static final class AlreadyAnswered extends AgreementProblem {
        AlreadyAnswered(String code, String minutesReference) {
            super(Kind.CONFLICT, "agreement-already-answered", Municipality.nameOf(code), minutesReference);
        }
    }

    static final class LeadNoParty extends AgreementProblem {
        LeadNoParty(String lead) {
            super(Kind.INVALID, "lead-no-party", Municipality.nameOf(lead));
        }
    }

    static final class LeadAlone extends AgreementProblem {
        LeadAlone() {
            super(Kind.INVALID, "lead-alone");
        }
    }

    static final class LeadShareOverBudget extends AgreementProblem {
        LeadShareOverBudget(long budget) {
            super(Kind.INVALID, "lead-share-over-budget", budget);
        }
    }

    static final class YearsReversed extends AgreementProblem {
        YearsReversed(int firstYear) {
            super(Kind.INVALID, "agreement-years-reversed", String.valueOf(firstYear));
        }
    }

    static final class PartiesWithoutPopulation extends AgreementProblem {
        PartiesWithoutPopulation(LocalDate keyDate, Collection<String> codes) {
            super(Kind.INVALID, "parties-without-population", keyDate.toString(), names(codes));
        }
    }

    static final class QuorumTooLarge extends AgreementProblem {
        QuorumTooLarge(int parties) {
            super(Kind.INVALID, "quorum-too-large", parties);
        }
    }

    static final class AnswerByPassed extends AgreementProblem {
        AnswerByPassed(LocalDate answerBy) {
            super(Kind.INVALID, "answer-by-passed", answerBy.toString());
        }
    }

    /** Two versions of a cluster's agreement would hold at once. */
    static final class Overlaps extends AgreementProblem {
        Overlaps(AgreementVersion other) {
            super(
                    Kind.CONFLICT,
                    "agreement-overlaps",
                    String.valueOf(other.version()),
                    String.valueOf(other.years().min().orElseThrow()),
                    String.valueOf(other.years().max().orElseThrow()));
        }
    }

    static final class NothingToSupersede extends AgreementProblem {
        NothingToSupersede(int version) {
            super(Kind.INVALID, "nothing-to-supersede", String.valueOf(version));
        }
    }

    /** Years that have begun are paid as they were agreed on. */
    static final class YearBegun extends AgreementProblem {
        YearBegun(int firstPossible) {
            super(Kind.INVALID, "agreement-year-begun", String.valueOf(firstPossible));
        }
    }

    static final class YearNotCovered extends AgreementProblem {
        YearNotCovered(int lastYear) {
            super(Kind.INVALID, "agreement-year-not-covered", String.valueOf(lastYear));
        }
    }

    static final class LeadCannotLeave extends AgreementProblem {
        LeadCannotLeave(String lead) {
            super(Kind.CONFLICT, "lead-cannot-leave", Municipality.nameOf(lead));
        }
    }

    static final class LastToPay extends AgreementProblem {
        LastToPay() {
            super(Kind.CONFLICT, "last-party-cannot-leave");
        }
    }

    static final class AlreadyLeft extends AgreementProblem {
        AlreadyLeft(String code) {
            super(Kind.CONFLICT, "agreement-already-left", Municipality.nameOf(code));
        }
    }

    private static String names(Collection<String> codes) {
        return codes.stream().map(Municipality::nameOf).sorted().collect(Collectors.joining(", "));
    }
}
