package dk.knudepunkt.platform.series;

import dk.knudepunkt.platform.problem.Problem;

/** Why a list is not written as a file. */
final class SeriesProblem extends Problem {

    private SeriesProblem(String slug, Object... arguments) {
        super(Kind.INVALID, slug, arguments);
    }

    static Problem tooLong() {
        return new SeriesProblem("list-too-long-for-a-file", OneFile.MOST);
    }
}
