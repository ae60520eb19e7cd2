package dk.knudepunkt.platform.search;

import dk.knudepunkt.platform.problem.Problem;

/** Why nothing can be searched for. */
final class SearchProblem extends Problem {

    private static final String POINTER = '/' + SearchText.PARAMETER;

    private SearchProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static Problem missing() {
        return new SearchProblem(Kind.MALFORMED, "search-missing").at(POINTER);
    }

    static Problem tooShort() {
        return new SearchProblem(Kind.MALFORMED, "search-too-short", SearchText.LEAST).at(POINTER);
    }

    static Problem tooLong() {
        return new SearchProblem(Kind.MALFORMED, "search-too-long", SearchText.MOST).at(POINTER);
    }

    static Problem unreadable() {
        return new SearchProblem(Kind.MALFORMED, "search-unreadable").at(POINTER);
    }
}
