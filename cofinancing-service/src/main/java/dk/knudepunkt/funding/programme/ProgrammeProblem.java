package dk.knudepunkt.funding.programme;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a programme or its rounds. */
public abstract sealed class ProgrammeProblem extends Problem {

    private ProgrammeProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends ProgrammeProblem {
        NotFound(String code) {
            super(Kind.NOT_FOUND, "programme-not-found", code);
        }
    }

    /** A request names a programme that does not exist. */
    public static final class Unknown extends ProgrammeProblem {
        public Unknown(String code) {
            super(Kind.INVALID, "unknown-programme", code);
        }
    }

    static final class CodeTaken extends ProgrammeProblem {
        CodeTaken(String code) {
            super(Kind.CONFLICT, "programme-code-taken", code);
        }
    }

    static final class RoundClosesBeforeItOpens extends ProgrammeProblem {
        RoundClosesBeforeItOpens() {
            super(Kind.INVALID, "round-closes-before-it-opens");
        }
    }

    static final class RoundsOverlap extends ProgrammeProblem {
        RoundsOverlap() {
            super(Kind.INVALID, "rounds-overlap");
        }
    }
}
