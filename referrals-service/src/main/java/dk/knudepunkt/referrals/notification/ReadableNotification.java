package dk.knudepunkt.referrals.notification;

/** A notification as one reader has it. */
record ReadableNotification(Notification notification, boolean read) {}
