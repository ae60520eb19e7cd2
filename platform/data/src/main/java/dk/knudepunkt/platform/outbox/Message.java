package dk.knudepunkt.platform.outbox;

import java.util.UUID;

/**
 * An event for other services.
 *
 * @param topic of the aggregate's type
 * @param key id of the aggregate; messages of one key arrive in order
 * @param type released wire name, such as {@code referral.accepted.v1}
 * @param data a record that becomes JSON: ids, codes, dates and amounts, never personal data
 */
public record Message(String topic, UUID key, String type, Object data) {}
