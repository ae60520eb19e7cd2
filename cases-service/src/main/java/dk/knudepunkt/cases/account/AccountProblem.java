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
}
