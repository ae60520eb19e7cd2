package dk.knudepunkt.referrals.promise.report;

import dk.knudepunkt.referrals.promise.clock.Reading;
import dk.knudepunkt.referrals.promise.clock.ReferralClock;
import dk.knudepunkt.referrals.referral.code.Channel;
import java.time.Duration;
import java.time.Instant;

/**
 * What the report needs of a referral.
 *
 * @param withdrawn whether the unit took it back before it was handled
 */
record ReportedReferral(String unitCode, Channel channel, Instant submittedAt, boolean withdrawn, ReferralClock clock) {

    boolean isHandled() {
        return clock.isHandled() && !withdrawn;
    }

    boolean isOpen() {
        return !clock.isHandled();
    }

    boolean isOverdue(Reading reading, Instant now) {
        return used(reading, now).compareTo(clock.promise().target()) > 0;
    }

    Duration used(Reading reading, Instant now) {
        return clock.total(reading, now);
    }
}
