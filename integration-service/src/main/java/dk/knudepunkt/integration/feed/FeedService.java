package dk.knudepunkt.integration.feed;

import dk.knudepunkt.integration.event.ToldEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reading the feed, and its end after some time. */
@ApplicationScoped
@Transactional
class FeedService {

    private static final int BATCH = 5000;

    private final Events events;
    private final InstantSource clock;
    private final Duration kept;

    FeedService(Events events, InstantSource clock, @ConfigProperty(name = "knudepunkt.events.kept") Duration kept) {
        this.events = events;
        this.clock = clock;
        this.kept = kept;
    }

    /** The end is looked for first: what comes between the two looks is read now or the next time. */
    FeedPage read(FeedQuery query) {
        var head = events.head();
        requireKnown(query.after(), head);
        var found = events.after(query.after(), query.types(), query.reach(), query.limit());
        var last = found.isEmpty() ? query.after() : found.getLast().seq();
        var next = found.size() < query.limit() ? Math.max(head, last) : last;
        return new FeedPage(events(found), next);
    }

    /** The beginning is 0, and is where the feed begins now; any other place must still be one. */
    private void requireKnown(long place, long head) {
        if (place < 0 || place > head) {
            throw FeedProblem.unknownPlace();
        }
        if (place > 0 && place < events.horizon()) {
            throw FeedProblem.noLongerKept();
        }
    }

    private static List<ToldEvent> events(List<Events.Placed> found) {
        return found.stream().map(Events.Placed::event).toList();
    }

    /** Forgets some that are past their time; false when none are left. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sweep() {
        return events.forget(clock.instant().minus(kept), BATCH) == BATCH;
    }
}
