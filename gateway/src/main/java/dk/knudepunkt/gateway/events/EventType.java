package dk.knudepunkt.gateway.events;

import dk.knudepunkt.gateway.docs.DocField;
import java.util.List;

/**
 * A message as one reads about it.
 *
 * @param from services that send it; none, where it is only read any more
 * @param to services that hear it
 */
record EventType(
        String name,
        String topic,
        String summary,
        List<String> from,
        List<String> to,
        List<DocField> fields,
        String example,
        String schema) {}
