package dk.knudepunkt.goals.judgement;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why the house cannot have expected it so. */
final class HouseJudgementProblem extends Problem {

    private HouseJudgementProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static HouseJudgementProblem outOfRange(LocalDate first, LocalDate last) {
        return new HouseJudgementProblem(Kind.INVALID, "house-judgement-date-out-of-range", first, last);
    }

    static HouseJudgementProblem notBegun(LocalDate first) {
        return new HouseJudgementProblem(Kind.CONFLICT, "house-judgement-too-early", first);
    }
}
