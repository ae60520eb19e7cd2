package dk.knudepunkt.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail on its way, until a mail server has taken it.
 *
 * @param attempts how often no server took it
 */
record Mail(UUID id, String mailbox, String subject, String text, Instant writtenAt, int attempts) {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int DOUBLINGS = 16;

    /** When it is tried again after one more failure: each wait is twice the one before, up to an hour. */
    Instant tryAfter(Instant failedAt) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return failedAt.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }
}
