package dk.knudepunkt.platform.series;

import dk.knudepunkt.platform.problem.Problem;

/** Why a list is not written as a file. */
final class SeriesProblem extends Problem {

    private SeriesProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static Problem tooLong() {
        return new SeriesProblem(Kind.INVALID, "list-too-long-for-a-file", OneFile.MOST);
    }
}
