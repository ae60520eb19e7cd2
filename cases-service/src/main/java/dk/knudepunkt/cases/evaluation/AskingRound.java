package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks, reminds and gives up, as each is due. */
@ApplicationScoped
class AskingRound {

    private final AskingService asking;

    AskingRound(AskingService asking) {
        this.asking = asking;
    }

    @Scheduled(
            every = "{knudepunkt.evaluation.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Elsewhere.class)
    void goOn() {
        while (asking.next()) {
            // Until nothing is due; what could not be done is due later.
        }
    }
}
