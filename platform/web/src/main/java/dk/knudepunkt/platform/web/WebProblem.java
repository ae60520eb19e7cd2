package dk.knudepunkt.platform.web;

import dk.knudepunkt.platform.problem.Problem;
import java.util.Collection;
import java.util.TreeSet;

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

    static Problem unknownParameter(String name, Collection<String> known) {
        var names = known.isEmpty() ? "-" : String.join(", ", new TreeSet<>(known));
        return new WebProblem(Kind.MALFORMED, "unknown-parameter", name, names).at("/" + name);
    }

    static Problem doubledParameter(String name) {
        return new WebProblem(Kind.MALFORMED, "doubled-parameter", name).at("/" + name);
    }

    static Problem controlCharacters(String name) {
        return new WebProblem(Kind.MALFORMED, "control-characters", name).at("/" + name);
    }
}
