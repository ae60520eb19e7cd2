package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.Sender;
import dk.knudepunkt.gateway.replica.Replicas;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** How many connections to a service one caller may hold at a time. What is above waits for its turn, up to a limit. */
@Singleton
class Shares {

    /** More than this nobody waits for in patience. */
    private static final int MOST_WAITING = 1_000;

    /** One caller at one service. */
    record Share(Replicas service, Sender sender, int places, boolean mayWait) {}

    private static final class Held {
        private int taken;
        private final Queue<Runnable> waiting = new ArrayDeque<>();
    }

    private final Vertx vertx;
    private final Map<Share, Held> shares = new HashMap<>();

    Shares(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * Runs what needs a place as soon as there is one. It gives the place back with {@link #free}.
     *
     * @return false when it will never run, since the caller has too much under way
     */
    boolean whenFree(Share share, Runnable work) {
        synchronized (shares) {
            var held = shares.computeIfAbsent(share, first -> new Held());
            if (held.taken >= share.places()) {
                if (!share.mayWait() || held.waiting.size() >= MOST_WAITING) {
                    return false;
                }
                var here = vertx.getOrCreateContext();
                held.waiting.add(() -> here.runOnContext(now -> work.run()));
                return true;
            }
            held.taken++;
        }
        work.run();
        return true;
    }

    void free(Share share) {
        synchronized (shares) {
            var held = shares.get(share);
            if (held == null) {
                return;
            }
            var next = held.waiting.poll();
            if (next != null) {
                next.run();
            } else if (--held.taken == 0) {
                shares.remove(share);
            }
        }
    }
}
