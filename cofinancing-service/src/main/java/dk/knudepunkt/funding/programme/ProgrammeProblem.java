package dk.knudepunkt.funding.programme;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a programme or its rounds. */
public final class ProgrammeProblem extends Problem {

    private ProgrammeProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ProgrammeProblem notFound(String code) {
        return new ProgrammeProblem(Kind.NOT_FOUND, "programme-not-found", code);
    }

    /** A request names a programme that does not exist. */
    public static ProgrammeProblem unknown(String code) {
        return new ProgrammeProblem(Kind.INVALID, "unknown-programme", code);
    }

    static ProgrammeProblem codeTaken(String code) {
        return new ProgrammeProblem(Kind.CONFLICT, "programme-code-taken", code);
    }

    /** A line that is not two dates. */
    static ProgrammeProblem noRound() {
        return new ProgrammeProblem(Kind.INVALID, "typed-rounds");
    }

    static ProgrammeProblem roundClosesBeforeItOpens() {
        return new ProgrammeProblem(Kind.INVALID, "round-closes-before-it-opens");
    }

    static ProgrammeProblem roundsOverlap() {
        return new ProgrammeProblem(Kind.INVALID, "rounds-overlap");
    }
}
