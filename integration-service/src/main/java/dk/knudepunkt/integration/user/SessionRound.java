package dk.knudepunkt.integration.user;

import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets those who have not been here for as long as an installation wants to remember them. */
@ApplicationScoped
class SessionRound {

    private final SessionService service;
    private final InstantSource clock;
    private final Duration kept;

    SessionRound(
            SessionService service,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.sessions.kept") Duration kept) {
        this.service = service;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(
            every = "{knudepunkt.retention.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Elsewhere.class)
    void sweep() {
        service.forget(clock.instant().minus(kept));
    }
}
