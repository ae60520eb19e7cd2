package dk.knudepunkt.integration.feed;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks once a second, for all who wait in this instance, whether there is anything new. Whoever waits costs an object, not a thread. */
@ApplicationScoped
class FeedWatch {

    private final Events events;
    private final Set<Waiting> waiting = new HashSet<>();

    FeedWatch(Events events) {
        this.events = events;
    }

    private record Waiting(long place, UniEmitter<? super Long> emitter) {}

    /** The end of the feed, once it is behind this place; that may be never. */
    Uni<Long> beyond(long place) {
        return Uni.createFrom().emitter(emitter -> add(new Waiting(place, emitter)));
    }

    private synchronized void add(Waiting one) {
        one.emitter().onTermination(() -> remove(one));
        waiting.add(one);
    }

    private synchronized void remove(Waiting one) {
        waiting.remove(one);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (isWaitedFor()) {
            var head = events.head();
            past(head).forEach(one -> one.emitter().complete(head));
        }
    }

    private synchronized boolean isWaitedFor() {
        return !waiting.isEmpty();
    }

    private synchronized List<Waiting> past(long head) {
        var past = new ArrayList<>(waiting);
        past.removeIf(one -> one.place() >= head);
        past.forEach(waiting::remove);
        return past;
    }
}
