package dk.knudepunkt.integration.feed;

import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets events go when their time is up. */
@ApplicationScoped
class FeedRound {

    private final FeedService feed;

    FeedRound(FeedService feed) {
        this.feed = feed;
    }

    @Scheduled(
            every = "{knudepunkt.retention.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Elsewhere.class)
    void sweep() {
        while (feed.sweep()) {
            // Until nothing more is past its time.
        }
    }
}
