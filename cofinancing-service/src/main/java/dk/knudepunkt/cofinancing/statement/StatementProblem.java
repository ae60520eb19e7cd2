package dk.knudepunkt.cofinancing.statement;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.register.Municipality;

/** Why a statement is not issued or not found. */
final class StatementProblem extends Problem {

    private StatementProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static StatementProblem notFound() {
        return new StatementProblem(Kind.NOT_FOUND, "statement-not-found");
    }

    static StatementProblem nothingOwed(String municipalityCode, int year) {
        return new StatementProblem(
                Kind.INVALID, "nothing-to-state", Municipality.nameOf(municipalityCode), String.valueOf(year));
    }

    static StatementProblem alreadyStated(String reference, String municipalityCode, int year) {
        return new StatementProblem(
                Kind.CONFLICT,
                "already-stated",
                Municipality.nameOf(municipalityCode),
                String.valueOf(year),
                reference);
    }
}
