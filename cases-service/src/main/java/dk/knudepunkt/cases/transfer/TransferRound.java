package dk.knudepunkt.cases.transfer;

import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes, as each is due. */
@ApplicationScoped
class TransferRound {

    private final TransferLetterService letters;

    TransferRound(TransferLetterService letters) {
        this.letters = letters;
    }

    @Scheduled(
            every = "{knudepunkt.evaluation.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Elsewhere.class)
    void goOn() {
        while (letters.next()) {
            // Until none is due; what could not be sent is due later.
        }
    }
}
