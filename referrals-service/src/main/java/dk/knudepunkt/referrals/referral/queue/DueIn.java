package dk.knudepunkt.referrals.referral.queue;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.referrals.referral.Referrals.DueSpan;
import java.time.Duration;
import java.time.Instant;

/** What of the queue presses. */
enum DueIn implements Term {
    OVERDUE("Over tiden", "Overdue"),
    SOON("Inden for to timer", "Within two hours");

    private static final Duration SOON_ENOUGH = Duration.ofHours(2);

    private final Words words;

    DueIn(String danish, String english) {
        this.words = new Words(danish, english);
    }

    DueSpan span(Instant now) {
        return switch (this) {
            case OVERDUE -> new DueSpan(null, now);
            case SOON -> new DueSpan(now, now.plus(SOON_ENOUGH));
        };
    }

    @Override
    public Words words() {
        return words;
    }
}
