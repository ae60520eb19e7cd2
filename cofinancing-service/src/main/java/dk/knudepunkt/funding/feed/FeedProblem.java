package dk.knudepunkt.funding.feed;

import dk.knudepunkt.platform.problem.Problem;

/** Why there is no feed, or no further one. */
final class FeedProblem extends Problem {

    private FeedProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also for an address that was revoked: whether it ever was one is nobody's business. */
    static FeedProblem noSuchCalendar() {
        return new FeedProblem(Kind.NOT_FOUND, "calendar-address-not-found");
    }

    static FeedProblem subscriptionNotFound() {
        return new FeedProblem(Kind.NOT_FOUND, "calendar-subscription-not-found");
    }

    static FeedProblem tooManySubscriptions(int most) {
        return new FeedProblem(Kind.CONFLICT, "too-many-calendar-subscriptions", most);
    }
}
