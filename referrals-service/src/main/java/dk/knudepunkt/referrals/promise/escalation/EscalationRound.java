package dk.knudepunkt.referrals.promise.escalation;

import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Sweeps every few seconds. */
@ApplicationScoped
class EscalationRound {

    private final EscalationService escalations;

    EscalationRound(EscalationService escalations) {
        this.escalations = escalations;
    }

    @Scheduled(
            every = "{knudepunkt.escalation.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Elsewhere.class)
    void sweep() {
        while (escalations.sweep()) {
            // Until nothing more is due.
        }
    }
}
