package dk.knudepunkt.integration.webhook.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends what is due, as long as the process lives. Only its thread counts what is on its way. */
@ApplicationScoped
class DeliveryRelay {

    private static final Logger LOG = Logger.getLogger(DeliveryRelay.class);
    private static final int LOOK_ANYWAY_MILLIS = 1000;

    /** What comes within this time is settled together. */
    private static final int GATHER_MILLIS = 10;

    /** On their way at a time, to all receivers together. */
    static final int MOST = 256;

    private final DispatchService dispatch;
    private final WebhookSender sender;
    private final DeliveryBell bell;
    private final ConcurrentLinkedQueue<Outcome> arrived = new ConcurrentLinkedQueue<>();
    private final Map<UUID, Integer> busy = new HashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private int onTheirWay;
    private @Nullable Thread thread;

    DeliveryRelay(DispatchService dispatch, WebhookSender sender, DeliveryBell bell) {
        this.dispatch = dispatch;
        this.sender = sender;
        this.bell = bell;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("webhook-relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped.countDown();
        bell.ring();
        if (thread != null) {
            thread.join(5000);
        }
    }

    private void run() {
        var outcomes = new ArrayList<Outcome>();
        try {
            while (!stopped.await(GATHER_MILLIS, TimeUnit.MILLISECONDS)) {
                bell.await(LOOK_ANYWAY_MILLIS);
                round(outcomes);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** What could not be settled is kept for the next round. */
    private void round(List<Outcome> outcomes) {
        for (var outcome = arrived.poll(); outcome != null; outcome = arrived.poll()) {
            outcomes.add(outcome);
        }
        try {
            var posts = dispatch.round(outcomes, busy, MOST - onTheirWay);
            outcomes.forEach(this::leave);
            outcomes.clear();
            posts.forEach(this::send);
        } catch (RuntimeException failure) {
            LOG.warnf("Webhooks are sent later: %s", failure.getMessage());
        }
    }

    /** A place that becomes free may be wanted. */
    private void leave(Outcome outcome) {
        onTheirWay--;
        busy.computeIfPresent(outcome.webhookId(), (id, places) -> places > 1 ? places - 1 : null);
        bell.ring();
    }

    private void send(Post post) {
        onTheirWay++;
        busy.merge(post.webhookId(), 1, Integer::sum);
        sender.send(post).onSuccess(outcome -> {
            arrived.add(outcome);
            bell.ring();
        });
    }
}
