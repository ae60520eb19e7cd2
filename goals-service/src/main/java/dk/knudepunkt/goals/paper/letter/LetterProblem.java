package dk.knudepunkt.goals.paper.letter;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;
import java.util.List;

/** Why a letter cannot be so, or nothing be done about it. */
final class LetterProblem extends Problem {

    private LetterProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static LetterProblem notFound() {
        return new LetterProblem(Kind.NOT_FOUND, "letter-not-found");
    }

    static LetterProblem closed() {
        return new LetterProblem(Kind.CONFLICT, "letter-closed");
    }

    static LetterProblem unknown(List<String> addressees) {
        return new LetterProblem(Kind.INVALID, "letter-addressee-unknown", String.join(", ", addressees));
    }

    static LetterProblem answered(String addressee) {
        return new LetterProblem(Kind.CONFLICT, "letter-answered-already", addressee);
    }

    static LetterProblem outOfRange(LocalDate first, LocalDate last) {
        return new LetterProblem(Kind.INVALID, "letter-date-out-of-range", first, last);
    }
}
