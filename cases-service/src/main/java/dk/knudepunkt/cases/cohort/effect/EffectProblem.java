package dk.knudepunkt.cases.cohort.effect;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why an effect cannot be told so. */
final class EffectProblem extends Problem {

    private EffectProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static EffectProblem withoutControlGroup() {
        return new EffectProblem(Kind.INVALID, "effect-without-control-group");
    }

    /** @param companies of the cohort that may be of the segment */
    static EffectProblem moreThanGuided(int companies) {
        return new EffectProblem(Kind.INVALID, "effect-of-more-than-guided", companies);
    }

    static EffectProblem outOfTime(LocalDate twoYearsAfter, LocalDate today) {
        return new EffectProblem(Kind.INVALID, "effect-out-of-time", twoYearsAfter, today);
    }

    static EffectProblem tooEarly(LocalDate twoYearsAfter) {
        return new EffectProblem(Kind.CONFLICT, "effect-too-early", twoYearsAfter);
    }
}
