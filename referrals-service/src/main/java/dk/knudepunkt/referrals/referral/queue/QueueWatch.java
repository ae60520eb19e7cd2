package dk.knudepunkt.referrals.referral.queue;

import dk.knudepunkt.referrals.referral.AccessScope;
import dk.knudepunkt.referrals.referral.queue.QueueChange.Position;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log once a second for all listeners of this instance, and hands each what is within their reach. A listener
 * costs an object, not a thread; what was said lately is remembered for those who come back.
 */
@ApplicationScoped
class QueueWatch {

    private static final int REMEMBERED = 1000;

    /** A listener that is so far behind is cut off, and asks again from where it was. */
    private static final int PATIENCE = 1000;

    private final QueueLog log;
    private final Set<Listener> listeners = new HashSet<>();
    private final Deque<QueueChange> remembered = new ArrayDeque<>();

    /** From here on everything is remembered; nothing at all before the first look. */
    private @Nullable Position since;

    private Position last = Position.START;

    QueueWatch(QueueLog log) {
        this.log = log;
    }

    private record Listener(AccessScope reach, MultiEmitter<? super Told> emitter) {

        void tell(QueueChange change) {
            if (!change.kind().isInternal() && reach.includes(change.owners())) {
                emitter.emit(new Told("change", change.position(), change));
            }
        }
    }

    /**
     * What a listener is told.
     *
     * @param name {@code here} at the beginning, {@code change}, or {@code reload} when too much was missed or happened at once
     */
    record Told(String name, Position position, @Nullable QueueChange change) {}

    /** From here on, or from behind what a listener has heard; without a gap and without a double. */
    Multi<Told> listen(AccessScope reach, @Nullable Position heard) {
        return Multi.createFrom().emitter(emitter -> add(new Listener(reach, emitter), heard), PATIENCE);
    }

    private synchronized void add(Listener listener, @Nullable Position heard) {
        listener.emitter.onTermination(() -> remove(listener));
        if (heard == null) {
            listener.emitter.emit(new Told("here", last, null));
        } else if (since == null || heard.compareTo(since) < 0) {
            listener.emitter.emit(new Told("reload", last, null));
        } else {
            remembered.stream()
                    .filter(change -> change.position().compareTo(heard) > 0)
                    .forEach(listener::tell);
        }
        listeners.add(listener);
    }

    private synchronized void remove(Listener listener) {
        listeners.remove(listener);
    }

    /** What comes in hundreds at once, such as an import, is not told one by one: whoever listens reads the queue again. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (since == null) {
            begin(log.newest());
            return;
        }
        var changes = log.after(last);
        if (changes.size() < QueueLog.MOST) {
            tell(changes);
        } else {
            passOver(changes);
        }
    }

    private void passOver(List<QueueChange> first) {
        var changes = first;
        while (!changes.isEmpty()) {
            remember(changes);
            changes = log.after(last);
        }
        tellToReload();
    }

    private synchronized void begin(Position newest) {
        since = newest;
        last = newest;
    }

    private synchronized void tell(List<QueueChange> changes) {
        remember(changes);
        changes.forEach(change -> listeners.forEach(listener -> listener.tell(change)));
    }

    private synchronized void tellToReload() {
        listeners.forEach(listener -> listener.emitter.emit(new Told("reload", last, null)));
    }

    private synchronized void remember(List<QueueChange> changes) {
        for (var change : changes) {
            last = change.position();
            remembered.addLast(change);
        }
        while (remembered.size() > REMEMBERED) {
            since = remembered.removeFirst().position();
        }
    }
}
