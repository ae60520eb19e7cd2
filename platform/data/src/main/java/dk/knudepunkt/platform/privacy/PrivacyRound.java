package dk.knudepunkt.platform.privacy;

import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Sweeps now and then. What a sweep did not come to is found by the next one, also after a restart. */
@ApplicationScoped
class PrivacyRound {

    private final PrivacyService privacy;

    PrivacyRound(PrivacyService privacy) {
        this.privacy = privacy;
    }

    @Scheduled(
            every = "{knudepunkt.retention.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Elsewhere.class)
    void sweep() {
        while (privacy.sweep()) {
            // Until nothing more is past its time.
        }
    }
}
