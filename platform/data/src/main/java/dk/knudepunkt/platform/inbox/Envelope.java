package dk.knudepunkt.platform.inbox;

import java.time.Instant;

/**
 * What stands on a message, beside what is in it.
 *
 * @param id by which a message that is sent twice is known
 * @param time when it was told, as the sender says, or else the broker
 */
public record Envelope(String id, String type, Instant time) {}
