package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.register.Municipality;
import java.util.List;
import java.util.stream.Collectors;

/** Why a confirmation is not registered. */
final class ReconfirmationProblem extends Problem {

    private ReconfirmationProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ReconfirmationProblem noAgreement() {
        return new ReconfirmationProblem(Kind.NOT_FOUND, "agreement-not-found");
    }

    static ReconfirmationProblem notYours(String code) {
        return new ReconfirmationProblem(Kind.FORBIDDEN, "municipality-not-yours", Municipality.nameOf(code));
    }

    static ReconfirmationProblem notAParty(String code, int year) {
        return new ReconfirmationProblem(
                Kind.INVALID, "not-a-party-that-year", Municipality.nameOf(code), String.valueOf(year));
    }

    static ReconfirmationProblem nothingToConfirm(int year, List<Integer> years) {
        return new ReconfirmationProblem(
                Kind.INVALID,
                "nothing-to-reconfirm",
                String.valueOf(year),
                years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    static ReconfirmationProblem tooEarly(int year) {
        return new ReconfirmationProblem(
                Kind.INVALID, "reconfirmation-too-early", String.valueOf(year), String.valueOf(year - 1));
    }

    static ReconfirmationProblem alreadyGiven(Reconfirmation given) {
        return new ReconfirmationProblem(
                Kind.CONFLICT,
                "already-reconfirmed",
                Municipality.nameOf(given.promise().municipalityCode()),
                String.valueOf(given.promise().year()),
                given.minutesReference());
    }

    static ReconfirmationProblem nothingToCorrect() {
        return new ReconfirmationProblem(Kind.INVALID, "nothing-to-correct");
    }

    static ReconfirmationProblem notALead() {
        return new ReconfirmationProblem(Kind.FORBIDDEN, "not-a-lead");
    }

    /** Nobody is asked again and again. */
    static ReconfirmationProblem allAskedLately(long days) {
        return new ReconfirmationProblem(Kind.CONFLICT, "asked-lately", days);
    }

    static ReconfirmationProblem nobodyMissing(int year) {
        return new ReconfirmationProblem(Kind.CONFLICT, "nobody-to-remind", String.valueOf(year));
    }
}
