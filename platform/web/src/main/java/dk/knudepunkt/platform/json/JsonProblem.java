package dk.knudepunkt.platform.json;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.time.KnownYears;

/** What can be wrong with a value of the right type; the mapper of problems knows where it stands. */
final class JsonProblem extends Problem {

    private JsonProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static JsonProblem malformedText() {
        return new JsonProblem(Kind.MALFORMED, "malformed-text");
    }

    static JsonProblem numberOutOfRange() {
        return new JsonProblem(Kind.MALFORMED, "number-out-of-range");
    }

    static JsonProblem dateOutOfRange() {
        return new JsonProblem(
                Kind.INVALID,
                "date-out-of-range",
                Integer.toString(KnownYears.FIRST),
                Integer.toString(KnownYears.LAST));
    }
}
