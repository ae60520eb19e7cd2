package dk.knudepunkt.platform.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What stands on a message, beside what is in it.
 *
 * @param id by which a message that is sent twice is known
 * @param time when it was told, as the sender says, or else the broker
 * @param attributes all that the sender says of it, by the names of CloudEvents
 */
public record Envelope(String id, String type, Instant time, Map<String, String> attributes) {

    public Envelope {
        attributes = Map.copyOf(attributes);
    }

    /** One of which nothing else is said. */
    public Envelope(String id, String type, Instant time) {
        this(id, type, time, Map.of());
    }

    /** One of them; empty where it is not said. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }
}
