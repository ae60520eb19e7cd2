package dk.knudepunkt.integration.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a service told of, with the attributes of CloudEvents that stood on it.
 *
 * @param toldAt when the service told of it
 * @param unitCode the unit that it is about, where it names one
 * @param data as JSON: ids, codes, dates and amounts, never personal data
 */
public record ToldEvent(
        String id,
        EventType type,
        String source,
        String subject,
        Instant toldAt,
        @Nullable String correlationId,
        @Nullable String unitCode,
        String data) {}
