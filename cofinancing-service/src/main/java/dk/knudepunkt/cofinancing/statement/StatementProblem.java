package dk.knudepunkt.cofinancing.statement;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.register.Municipality;

/** Why a statement is not issued or not found. */
abstract sealed class StatementProblem extends Problem {

    private StatementProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends StatementProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "statement-not-found");
        }
    }

    static final class NothingOwed extends StatementProblem {
        NothingOwed(String municipalityCode, int year) {
            super(Kind.INVALID, "nothing-to-state", Municipality.nameOf(municipalityCode), String.valueOf(year));
        }
    }

    static final class AlreadyStated extends StatementProblem {
        AlreadyStated(String reference, String municipalityCode, int year) {
            super(
                    Kind.CONFLICT,
                    "already-stated",
                    Municipality.nameOf(municipalityCode),
                    String.valueOf(year),
                    reference);
        }
    }
}
