package dk.knudepunkt.referrals.referral.queue;

import dk.knudepunkt.referrals.referral.ReferralAction;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader did last, told above the queue.
 *
 * @param handled the reference of what was answered, and {@code done} how
 * @param since when several were given, by which they can be taken back
 * @param given how many of them somebody still has in hand
 * @param passedOver the references of those that others have, or that wait no longer
 * @param back how many were taken back; null when that was not it
 */
record QueueNews(
        @Nullable String handled,
        @Nullable ReferralAction done,
        @Nullable Instant since,
        long given,
        List<String> passedOver,
        @Nullable Integer back) {}
