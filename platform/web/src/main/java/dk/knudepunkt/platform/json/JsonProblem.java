package dk.knudepunkt.platform.json;

import dk.knudepunkt.platform.problem.Problem;

/** What can be wrong with a value of the right type; the mapper of problems knows where it stands. */
final class JsonProblem extends Problem {

    private JsonProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    static JsonProblem malformedText() {
        return new JsonProblem(Kind.MALFORMED, "malformed-text");
    }

    static JsonProblem numberOutOfRange() {
        return new JsonProblem(Kind.MALFORMED, "number-out-of-range");
    }
}
