package dk.knudepunkt.referrals.notification;

/** A notification as one reader has it. */
record Told(Notification notification, boolean read) {}
