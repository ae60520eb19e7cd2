package dk.knudepunkt.integration.feed;

import dk.knudepunkt.integration.event.ToldEvent;
import java.util.List;

/**
 * Some events in their order.
 *
 * @param next the place behind them, from which reading goes on: where there are no more, the end of the feed
 */
record FeedPage(List<ToldEvent> events, long next) {

    boolean isEmpty() {
        return events.isEmpty();
    }
}
