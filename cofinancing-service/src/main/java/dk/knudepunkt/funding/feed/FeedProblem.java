package dk.knudepunkt.funding.feed;

import dk.knudepunkt.platform.problem.Problem;

/** Why there is no feed, or no further one. */
abstract sealed class FeedProblem extends Problem {

    private FeedProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also for an address that was revoked: whether it ever was one is nobody's business. */
    static final class NoSuchCalendar extends FeedProblem {
        NoSuchCalendar() {
            super(Kind.NOT_FOUND, "calendar-address-not-found");
        }
    }

    static final class SubscriptionNotFound extends FeedProblem {
        SubscriptionNotFound() {
            super(Kind.NOT_FOUND, "calendar-subscription-not-found");
        }
    }

    static final class TooManySubscriptions extends FeedProblem {
        TooManySubscriptions(int most) {
            super(Kind.CONFLICT, "too-many-calendar-subscriptions", most);
        }
    }
}
