package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.session.Pass;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers that stay open. Each is broken off soon after what its caller was let in by has ended, since nothing that comes
 * in it is asked for again, and so nothing of it refused.
 */
@Singleton
class OpenStreams {

    private static final Duration ROUND = Duration.ofSeconds(1);

    private record Stream(Pass pass, Runnable breakOff) {}

    private final Vertx vertx;
    private final Map<RoutingContext, Stream> open = new ConcurrentHashMap<>();

    OpenStreams(Vertx vertx) {
        this.vertx = vertx;
    }

    void begin(@Observes StartupEvent started) {
        vertx.setPeriodic(ROUND.toMillis(), round -> breakOffEnded());
    }

    /** Breaks off an answer, where the caller is served, when the pass has ended. */
    void watch(RoutingContext request, Pass pass, Runnable breakOff) {
        var here = vertx.getOrCreateContext();
        open.put(request, new Stream(pass, () -> here.runOnContext(now -> breakOff.run())));
    }

    /** An answer has ended by itself. */
    void forget(RoutingContext request) {
        open.remove(request);
    }

    private void breakOffEnded() {
        open.forEach((request, stream) -> {
            if (stream.pass().isEnded() && open.remove(request, stream)) {
                stream.breakOff().run();
            }
        });
    }
}
