package dk.knudepunkt.integration.feed;

import dk.knudepunkt.platform.problem.Problem;

/** Why the feed cannot be read so. */
final class FeedProblem extends Problem {

    private FeedProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** What came behind that place has been deleted, and would be passed over. */
    static FeedProblem noLongerKept() {
        return new FeedProblem(Kind.CONFLICT, "events-no-longer-kept");
    }

    static Problem unknownPlace() {
        return new FeedProblem(Kind.MALFORMED, "event-cursor-unknown").at("/after");
    }

    static Problem unknownType(String type) {
        return new FeedProblem(Kind.MALFORMED, "event-type-unknown", type).at("/type");
    }
}
