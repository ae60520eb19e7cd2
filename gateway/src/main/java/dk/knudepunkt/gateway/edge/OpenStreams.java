package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.session.Pass;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers that stay open. Each is broken off soon after what its caller was let in by has ended, since nothing that comes
 * in it is asked for again, and so nothing of it refused.
 */
@Singleton
class OpenStreams {

    private static final Duration ROUND = Duration.ofSeconds(1);

    /** Each is one of its own, however alike two are. */
    private static final class Stream {
        private final Pass pass;
        private final Runnable breakOff;

        Stream(Pass pass, Runnable breakOff) {
            this.pass = pass;
            this.breakOff = breakOff;
        }
    }

    private final Vertx vertx;
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();

    OpenStreams(Vertx vertx) {
        this.vertx = vertx;
    }

    void begin(@Observes StartupEvent started) {
        vertx.setPeriodic(ROUND.toMillis(), round -> breakOffEnded());
    }

    /**
     * Breaks off an answer, where the caller is served, when the pass has ended.
     *
     * @return what is to run when the answer has ended by itself
     */
    Runnable watch(Pass pass, Runnable breakOff) {
        var here = vertx.getOrCreateContext();
        var stream = new Stream(pass, () -> here.runOnContext(now -> breakOff.run()));
        open.add(stream);
        return () -> open.remove(stream);
    }

    private void breakOffEnded() {
        for (var stream : open) {
            if (stream.pass.isEnded() && open.remove(stream)) {
                stream.breakOff.run();
            }
        }
    }
}
