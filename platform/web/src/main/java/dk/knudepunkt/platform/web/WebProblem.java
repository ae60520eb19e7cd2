package dk.knudepunkt.platform.web;

import dk.knudepunkt.platform.problem.Problem;

/** How a request can break the conventions of this room. */
abstract sealed class WebProblem extends Problem {

    private WebProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class VersionRequired extends WebProblem {
        VersionRequired() {
            super(Kind.PRECONDITION_REQUIRED, "version-required");
        }
    }

    static final class StaleVersion extends WebProblem {
        StaleVersion() {
            super(Kind.PRECONDITION_FAILED, "stale-version");
        }
    }

    static final class MalformedIfMatch extends WebProblem {
        MalformedIfMatch() {
            super(Kind.MALFORMED, "malformed-if-match");
        }
    }

    static final class MalformedCursor extends WebProblem {
        MalformedCursor() {
            super(Kind.MALFORMED, "malformed-cursor");
        }
    }

    static final class MalformedParameter extends WebProblem {
        MalformedParameter(String name, String allowed) {
            super(Kind.MALFORMED, "malformed-parameter", name, allowed);
            at("/" + name);
        }
    }
}
