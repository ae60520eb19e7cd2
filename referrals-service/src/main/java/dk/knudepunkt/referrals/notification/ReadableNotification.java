package dk.knudepunkt.referrals.notification;

import org.jspecify.annotations.Nullable;

/**
 * A notification as one reader has it, with what the referral says now: a notification itself holds nothing about anybody.
 *
 * @param company its name, as long as it is not erased
 * @param question that the house asked, where it tells of one
 */
record ReadableNotification(
        Notification notification,
        boolean read,
        @Nullable String company,
        @Nullable String question) {}
