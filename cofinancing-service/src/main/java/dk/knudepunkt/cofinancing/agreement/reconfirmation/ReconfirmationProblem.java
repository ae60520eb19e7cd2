package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.register.Municipality;
import java.util.List;
import java.util.stream.Collectors;

/** Why a confirmation is not registered. */
abstract sealed class ReconfirmationProblem extends Problem {

    private ReconfirmationProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NoAgreement extends ReconfirmationProblem {
        NoAgreement() {
            super(Kind.NOT_FOUND, "agreement-not-found");
        }
    }

    static final class NotYours extends ReconfirmationProblem {
        NotYours(String code) {
            super(Kind.FORBIDDEN, "municipality-not-yours", Municipality.nameOf(code));
        }
    }

    static final class NotAParty extends ReconfirmationProblem {
        NotAParty(String code, int year) {
            super(Kind.INVALID, "not-a-party-that-year", Municipality.nameOf(code), String.valueOf(year));
        }
    }

    static final class NothingToConfirm extends ReconfirmationProblem {
        NothingToConfirm(int year, List<Integer> years) {
            super(
                    Kind.INVALID,
                    "nothing-to-reconfirm",
                    String.valueOf(year),
                    years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    static final class TooEarly extends ReconfirmationProblem {
        TooEarly(int year) {
            super(Kind.INVALID, "reconfirmation-too-early", String.valueOf(year), String.valueOf(year - 1));
        }
    }

    static final class AlreadyGiven extends ReconfirmationProblem {
        AlreadyGiven(Reconfirmation given) {
            super(
                    Kind.CONFLICT,
                    "already-reconfirmed",
                    Municipality.nameOf(given.promise().municipalityCode()),
                    String.valueOf(given.promise().year()),
                    given.minutesReference());
        }
    }

    static final class NothingToCorrect extends ReconfirmationProblem {
        NothingToCorrect() {
            super(Kind.INVALID, "nothing-to-correct");
        }
    }

    static final class NotALead extends ReconfirmationProblem {
        NotALead() {
            super(Kind.FORBIDDEN, "not-a-lead");
        }
    }

    /** Nobody is asked again and again. */
    static final class AllAskedLately extends ReconfirmationProblem {
        AllAskedLately(long days) {
            super(Kind.CONFLICT, "asked-lately", days);
        }
    }

    static final class NobodyMissing extends ReconfirmationProblem {
        NobodyMissing(int year) {
            super(Kind.CONFLICT, "nobody-to-remind", String.valueOf(year));
        }
    }
}
