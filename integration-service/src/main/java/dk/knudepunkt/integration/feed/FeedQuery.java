package dk.knudepunkt.integration.feed;

import dk.knudepunkt.integration.event.EventScope;
import dk.knudepunkt.integration.event.EventType;
import java.util.List;

/**
 * What a reader asks for.
 *
 * @param reach what they may hear of
 * @param types those of it that they want
 * @param after the place behind which they go on
 * @param limit so many at most
 */
record FeedQuery(EventScope reach, List<EventType> types, long after, int limit) {

    FeedQuery from(long place) {
        return new FeedQuery(reach, types, place, limit);
    }
}
