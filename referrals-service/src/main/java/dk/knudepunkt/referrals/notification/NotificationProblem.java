package dk.knudepunkt.referrals.notification;

import dk.knudepunkt.platform.problem.Problem;

/** Why a notification cannot be read. */
abstract sealed class NotificationProblem extends Problem {

    private NotificationProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    static final class NotFound extends NotificationProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "notification-not-found");
        }
    }
}
