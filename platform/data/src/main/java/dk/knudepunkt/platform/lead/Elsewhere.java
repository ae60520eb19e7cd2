package dk.knudepunkt.platform.lead;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.inject.Singleton;

/** Skips the round of a copy that does not lead. */
@Singleton
public class Elsewhere implements Scheduled.SkipPredicate {

    private final Lead lead;

    Elsewhere(Lead lead) {
        this.lead = lead;
    }

    @Override
    public boolean test(ScheduledExecution round) {
        return !lead.isHere();
    }
}
