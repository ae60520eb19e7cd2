package dk.knudepunkt.gateway.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.knudepunkt.gateway.Sender;
import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.refusal.Reasons;
import dk.knudepunkt.gateway.refusal.Refusals;
import io.github.bucket4j.Bucket;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How often one caller may come. Callers are forgotten when they stay away or when there are too many of them. */
@Singleton
class RateLimit implements Handler<RoutingContext> {

    private static final int MOST_CALLERS = 100_000;

    private final Settings.RateLimit limit;
    private final Refusals refusals;
    private final Cache<Sender, Bucket> buckets;

    RateLimit(Settings settings, Refusals refusals) {
        this.limit = settings.rateLimit();
        this.refusals = refusals;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    @Override
    public void handle(RoutingContext context) {
        if (limit.perSecond() == 0) {
            context.next();
            return;
        }
        var bucket = buckets.get(Sender.of(context.request()), sender -> full());
        if (bucket.tryConsume(1)) {
            context.next();
        } else {
            var wait = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
            refusals.refuse(context, Reasons.TOO_MANY_REQUESTS, Duration.ofNanos(wait));
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.burst()).refillGreedy(limit.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
