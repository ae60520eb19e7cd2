package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.register.Municipality;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** Why something cannot be agreed on. */
public final class AgreementProblem extends Problem {

    private AgreementProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about somebody else's draft: that it exists is not theirs to know. */
    static AgreementProblem notFound() {
        return new AgreementProblem(Kind.NOT_FOUND, "agreement-not-found");
    }

    /** The state does not allow it. */
    static AgreementProblem notNow(AgreementStatus status) {
        var problem = new AgreementProblem(Kind.CONFLICT, "agreement-not-now", status);
        problem.insteadOf(status.actions());
        return problem;
    }

    static AgreementProblem notYourMunicipality(String code) {
        return new AgreementProblem(Kind.FORBIDDEN, "municipality-not-yours", Municipality.nameOf(code));
    }

    static AgreementProblem notAParty(String code) {
        return new AgreementProblem(Kind.INVALID, "not-a-party", Municipality.nameOf(code));
    }

    static AgreementProblem alreadyAnswered(String code, String minutesReference) {
        return new AgreementProblem(
                Kind.CONFLICT, "agreement-already-answered", Municipality.nameOf(code), minutesReference);
    }

    static AgreementProblem leadNoParty(String lead) {
        return new AgreementProblem(Kind.INVALID, "lead-no-party", Municipality.nameOf(lead));
    }

    static AgreementProblem leadAlone() {
        return new AgreementProblem(Kind.INVALID, "lead-alone");
    }

    static AgreementProblem leadShareOverBudget(long budget) {
        return new AgreementProblem(Kind.INVALID, "lead-share-over-budget", budget);
    }

    static AgreementProblem yearsReversed(int firstYear) {
        return new AgreementProblem(Kind.INVALID, "agreement-years-reversed", String.valueOf(firstYear));
    }

    static AgreementProblem partiesWithoutPopulation(LocalDate keyDate, Collection<String> codes) {
        return new AgreementProblem(Kind.INVALID, "parties-without-population", keyDate.toString(), names(codes));
    }

    static AgreementProblem quorumTooLarge(int parties) {
        return new AgreementProblem(Kind.INVALID, "quorum-too-large", parties);
    }

    static AgreementProblem answerByPassed(LocalDate answerBy) {
        return new AgreementProblem(Kind.INVALID, "answer-by-passed", answerBy.toString());
    }

    /** Two versions of a cluster's agreement would hold at once. */
    static AgreementProblem overlaps(AgreementVersion other) {
        return new AgreementProblem(
                Kind.CONFLICT,
                "agreement-overlaps",
                String.valueOf(other.version()),
                String.valueOf(other.years().min().orElseThrow()),
                String.valueOf(other.years().max().orElseThrow()));
    }

    static AgreementProblem nothingToSupersede(int version) {
        return new AgreementProblem(Kind.INVALID, "nothing-to-supersede", String.valueOf(version));
    }

    /** Years that have begun are paid as they were agreed on. */
    static AgreementProblem yearBegun(int firstPossible) {
        return new AgreementProblem(Kind.INVALID, "agreement-year-begun", String.valueOf(firstPossible));
    }

    static AgreementProblem yearNotCovered(int lastYear) {
        return new AgreementProblem(Kind.INVALID, "agreement-year-not-covered", String.valueOf(lastYear));
    }

    static AgreementProblem leadCannotLeave(String lead) {
        return new AgreementProblem(Kind.CONFLICT, "lead-cannot-leave", Municipality.nameOf(lead));
    }

    static AgreementProblem lastToPay() {
        return new AgreementProblem(Kind.CONFLICT, "last-party-cannot-leave");
    }

    static AgreementProblem alreadyLeft(String code) {
        return new AgreementProblem(Kind.CONFLICT, "agreement-already-left", Municipality.nameOf(code));
    }

    private static String names(Collection<String> codes) {
        return codes.stream().map(Municipality::nameOf).sorted().collect(Collectors.joining(", "));
    }
}
