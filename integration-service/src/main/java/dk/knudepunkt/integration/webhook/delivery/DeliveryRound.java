package dk.knudepunkt.integration.webhook.delivery;

import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets messages and their log go when their time is up, like the events that they tell of. */
@ApplicationScoped
class DeliveryRound {

    private static final int BATCH = 5000;

    private final DeliveryService deliveries;
    private final InstantSource clock;
    private final Duration kept;

    DeliveryRound(
            DeliveryService deliveries,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.events.kept") Duration kept) {
        this.deliveries = deliveries;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(
            every = "{knudepunkt.retention.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Elsewhere.class)
    void sweep() {
        while (deliveries.forget(clock.instant().minus(kept), BATCH)) {
            // Until nothing more is past its time.
        }
    }
}
