package dk.knudepunkt.cases.advice;

import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks, as each is due. */
@ApplicationScoped
class FollowUpRound {

    private final FollowUpService followUps;

    FollowUpRound(FollowUpService followUps) {
        this.followUps = followUps;
    }

    @Scheduled(
            every = "{knudepunkt.evaluation.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Elsewhere.class)
    void goOn() {
        while (followUps.next()) {
            // Until none is due; what could not be sent is due later.
        }
    }
}
