package dk.knudepunkt.gateway.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.knudepunkt.gateway.Sender;
import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.refusal.Reasons;
import dk.knudepunkt.gateway.refusal.Refusals;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * How often one caller may come, told in the answers of the API (draft-ietf-httpapi-ratelimit-headers), so that a program
 * can slow down before it is refused. Callers are forgotten when they stay away or when there are too many of them.
 */
@Singleton
class RateLimit implements Handler<RoutingContext> {

    private static final CharSequence HEADER = HttpHeaders.createOptimized("RateLimit");
    private static final CharSequence POLICY_HEADER = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final String NAME = "\"default\"";
    private static final int MOST_CALLERS = 100_000;

    private final Settings.RateLimit limit;
    private final String policy;
    private final Refusals refusals;
    private final Cache<Sender, Bucket> buckets;

    RateLimit(Settings settings, Refusals refusals) {
        this.limit = settings.rateLimit();
        this.policy = limit.perSecond() == 0 ? "" : policy(limit);
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
        var taken = buckets.get(Sender.of(context.request()), sender -> full()).tryConsumeAndReturnRemaining(1);
        if (Routes.isApi(context.normalizedPath())) {
            tell(context, taken);
        }
        if (taken.isConsumed()) {
            context.next();
        } else {
            refusals.refuse(
                    context, Reasons.TOO_MANY_REQUESTS, Duration.ofSeconds(seconds(taken.getNanosToWaitForRefill())));
        }
    }

    /** What is left, and in how many seconds all of it is there again. */
    private void tell(RoutingContext context, ConsumptionProbe taken) {
        // What a shared memory keeps for all must not tell one what another has left.
        context.addHeadersEndHandler(done -> {
            var headers = context.response().headers();
            if (ServiceHeaders.isForAll(headers)) {
                headers.remove(POLICY_HEADER).remove(HEADER);
            }
        });
        context.response()
                .putHeader(POLICY_HEADER, policy)
                .putHeader(
                        HEADER,
                        NAME + ";r=" + taken.getRemainingTokens() + ";t=" + seconds(taken.getNanosToWaitForReset()));
    }

    /** The window is the time in which whoever has used up everything gets all of it back. */
    private static String policy(Settings.RateLimit limit) {
        return "%s;q=%d;w=%d".formatted(NAME, limit.burst(), Math.ceilDiv(limit.burst(), limit.perSecond()));
    }

    /** Whoever waits whole seconds has waited long enough. */
    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.burst()).refillGreedy(limit.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
