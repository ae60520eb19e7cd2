package dk.knudepunkt.cases.task.bid;

import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes to those who are invited to bid. */
@ApplicationScoped
class BidRound {

    private final InvitingService inviting;

    BidRound(InvitingService inviting) {
        this.inviting = inviting;
    }

    @Scheduled(
            every = "{knudepunkt.bid.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Elsewhere.class)
    void goOn() {
        while (inviting.next()) {
            // Until nothing is due; what no server took is due later.
        }
    }
}
