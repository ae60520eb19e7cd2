package dk.knudepunkt.referrals.referral.queue;

import dk.knudepunkt.referrals.referral.queue.QueueCounts.Counted;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.function.ToLongFunction;

/** Tells operators how many referrals wait for an answer, and how many of them press; each copy for itself, so that none tells old numbers. */
@ApplicationScoped
class QueueCountWatch {

    private final QueueCounts counts;
    private final InstantSource clock;
    private volatile Counted counted = new Counted(0, 0, 0);

    QueueCountWatch(QueueCounts counts, InstantSource clock, MeterRegistry metrics) {
        this.counts = counts;
        this.clock = clock;
        show("overdue", Counted::overdue, metrics);
        show("soon", Counted::soon, metrics);
        show("later", Counted::later, metrics);
    }

    private void show(String due, ToLongFunction<Counted> number, MeterRegistry metrics) {
        Gauge.builder("referrals.waiting", () -> number.applyAsLong(counted))
                .tag("due", due)
                .register(metrics);
    }

    @Scheduled(every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    void count() {
        counted = counts.at(clock.instant());
    }
}
