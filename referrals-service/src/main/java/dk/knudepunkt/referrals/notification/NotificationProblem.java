package dk.knudepunkt.referrals.notification;

import dk.knudepunkt.platform.problem.Problem;

/** Why a notification cannot be read. */
final class NotificationProblem extends Problem {

    private NotificationProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    static NotificationProblem notFound() {
        return new NotificationProblem(Kind.NOT_FOUND, "notification-not-found");
    }
}
