package dk.knudepunkt.platform.web;

import dk.knudepunkt.platform.problem.Problem;

/** How a request can break the conventions of this room. */
final class WebProblem extends Problem {

    private WebProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static WebProblem versionRequired() {
        return new WebProblem(Kind.PRECONDITION_REQUIRED, "version-required");
    }

    static WebProblem staleVersion() {
        return new WebProblem(Kind.PRECONDITION_FAILED, "stale-version");
    }

    static WebProblem malformedIfMatch() {
        return new WebProblem(Kind.MALFORMED, "malformed-if-match");
    }

    static WebProblem malformedCursor() {
        return new WebProblem(Kind.MALFORMED, "malformed-cursor");
    }

    static Problem malformedParameter(String name, String allowed) {
        return new WebProblem(Kind.MALFORMED, "malformed-parameter", name, allowed).at("/" + name);
    }
}
