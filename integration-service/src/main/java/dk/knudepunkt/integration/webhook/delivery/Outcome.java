package dk.knudepunkt.integration.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt.
 *
 * @param statusCode what the receiver answered; null where it did not
 * @param failure why there was no answer
 * @param answer the beginning of what else it said
 * @param retryAfter how long it asked to be left alone
 */
record Outcome(
        UUID deliveryId,
        UUID webhookId,
        Instant at,
        Duration took,
        @Nullable Integer statusCode,
        @Nullable String failure,
        @Nullable String answer,
        @Nullable Duration retryAfter) {

    private static final int GONE = 410;

    static Outcome answered(
            Post post, Instant at, Duration took, int status, String answer, @Nullable Duration retryAfter) {
        return new Outcome(post.deliveryId(), post.webhookId(), at, took, status, null, answer, retryAfter);
    }

    static Outcome failed(Post post, Instant at, Duration took, String failure) {
        return new Outcome(post.deliveryId(), post.webhookId(), at, took, null, failure, null, null);
    }

    boolean isSuccess() {
        return statusCode != null && statusCode >= 200 && statusCode < 300;
    }

    /** Whether the receiver wants no more. */
    boolean isGone() {
        return statusCode != null && statusCode == GONE;
    }
}
