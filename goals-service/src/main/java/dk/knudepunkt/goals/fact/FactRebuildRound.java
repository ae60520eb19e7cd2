package dk.knudepunkt.goals.fact;

import dk.knudepunkt.platform.inbox.Replay;
import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Does what was asked for, one at a time, however many instances there are. */
@ApplicationScoped
class FactRebuildRound {

    private static final Logger LOG = Logger.getLogger(FactRebuildRound.class);

    private final FactRebuildService service;
    private final Tellings tellings;
    private final Replay replay;

    FactRebuildRound(FactRebuildService service, Tellings tellings, Replay replay) {
        this.service = service;
        this.tellings = tellings;
        this.replay = replay;
    }

    @Scheduled(
            every = "{knudepunkt.facts.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Elsewhere.class)
    void round() {
        service.claim().ifPresent(this::rebuild);
    }

    private void rebuild(FactRebuildService.Claim claim) {
        LOG.infof("Making all facts anew: %s", claim.rebuild());
        try (var reading = replay.of(tellings.topics())) {
            reading.toTheEnd(batch -> service.take(claim, batch, reading));
            service.swap(claim, reading);
            LOG.infof("All facts are made anew from %d places: %s", reading.read(), claim.rebuild());
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The facts could not be made anew, and stay as they were: %s", claim.rebuild());
            service.fail(claim, failure.getClass().getSimpleName());
        }
    }
}
