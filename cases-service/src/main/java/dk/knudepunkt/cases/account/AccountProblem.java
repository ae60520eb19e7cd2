package dk.knudepunkt.cases.account;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why something cannot be put on an account. */
public final class AccountProblem extends Problem {

    private AccountProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static AccountProblem unknown(String code) {
        return new AccountProblem(Kind.INVALID, "account-unknown", code);
    }

    /** It has not begun on that day, or has ended before. */
    static AccountProblem notOpen(String code, LocalDate on) {
        return new AccountProblem(Kind.INVALID, "account-not-open", code, on);
    }

    static AccountProblem notFound(String code) {
        return new AccountProblem(Kind.NOT_FOUND, "account-not-found", code);
    }

    static AccountProblem known(String code) {
        return new AccountProblem(Kind.CONFLICT, "account-known", code);
    }

    static AccountProblem notYours() {
        return new AccountProblem(Kind.FORBIDDEN, "account-not-yours");
    }

    static AccountProblem nobodyPays() {
        return new AccountProblem(Kind.INVALID, "account-nobody-pays");
    }

    static AccountProblem noMunicipality() {
        return new AccountProblem(Kind.INVALID, "account-no-municipality");
    }

    static AccountProblem ended(String code, LocalDate lastDay) {
        return new AccountProblem(Kind.CONFLICT, "account-ended", code, lastDay);
    }

    static AccountProblem endsBeforeItStarts(LocalDate startsOn) {
        return new AccountProblem(Kind.INVALID, "account-ends-before-it-starts", startsOn);
    }
}
