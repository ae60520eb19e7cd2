package dk.knudepunkt.integration.webhook;

import dk.knudepunkt.platform.problem.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Why something cannot be done to a webhook. */
public final class WebhookProblem extends Problem {

    private WebhookProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about another's: that it exists is not theirs to know. */
    static WebhookProblem notFound() {
        return new WebhookProblem(Kind.NOT_FOUND, "webhook-not-found");
    }

    static WebhookProblem tooMany(int most) {
        return new WebhookProblem(Kind.CONFLICT, "too-many-webhooks", most);
    }

    /** Also of one that is in the table, and that nobody hears of. */
    static Problem unknownType(String type) {
        return new WebhookProblem(Kind.INVALID, "webhook-event-type-unknown", type).at("/eventTypes");
    }

    static Problem typeNotYours(String type) {
        return new WebhookProblem(Kind.FORBIDDEN, "webhook-event-type-not-yours", type).at("/eventTypes");
    }

    static WebhookProblem notYoursToChange() {
        return new WebhookProblem(Kind.FORBIDDEN, "webhook-not-yours-to-change");
    }

    /** Receivers may still use the secret before this one. */
    static WebhookProblem stillMoving(Instant until) {
        return new WebhookProblem(Kind.CONFLICT, "webhook-secret-still-moving", until.truncatedTo(ChronoUnit.SECONDS));
    }

    /** It does not stand where this can be done. */
    public static WebhookProblem notNow() {
        return new WebhookProblem(Kind.CONFLICT, "webhook-action-not-open");
    }
}
