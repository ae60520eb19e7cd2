package dk.knudepunkt.integration.webhook.delivery;

import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.integration.webhook.Webhook;
import dk.knudepunkt.integration.webhook.Webhooks;
import dk.knudepunkt.platform.database.Turn;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settles what was sent and claims what is due: one instance at a time, many messages in one transaction. */
@ApplicationScoped
class DispatchService {

    /** Longer than an attempt takes. Whoever claimed a message and died gives it back by this. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Attempts attempts;
    private final SwitchedOffMail mail;
    private final Turn turn;
    private final InstantSource clock;
    private final Duration patience;
    private final Counter delivered;
    private final Counter failed;

    DispatchService(
            Webhooks webhooks,
            Deliveries deliveries,
            Attempts attempts,
            SwitchedOffMail mail,
            Turn turn,
            InstantSource clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "knudepunkt.webhooks.off-after") Duration patience) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.mail = mail;
        this.turn = turn;
        this.clock = clock;
        this.patience = patience;
        this.delivered = metrics.counter("webhook.attempts", "outcome", "delivered");
        this.failed = metrics.counter("webhook.attempts", "outcome", "failed");
    }

    /**
     * Notes what came of some attempts, and tells what to send now.
     *
     * @param busy how many of each webhook are still on their way
     * @param limit so many more at most
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Post> round(Collection<Outcome> outcomes, Map<UUID, Integer> busy, int limit) {
        turn.take("deliveries");
        var now = clock.instant();
        if (!outcomes.isEmpty()) {
            settle(outcomes, now);
        }
        return claim(now, busy, limit);
    }

    /** What was removed meanwhile is settled with that. */
    private void settle(Collection<Outcome> outcomes, Instant now) {
        var byDelivery =
                outcomes.stream().collect(toMap(Outcome::deliveryId, Function.identity(), (one, other) -> other));
        var owners = webhooks
                .held(outcomes.stream().map(Outcome::webhookId).distinct().toList())
                .stream()
                .collect(toMap(Webhook::id, Function.identity()));
        deliveries.held(byDelivery.keySet()).forEach(delivery -> {
            var outcome = byDelivery.get(delivery.id());
            var webhook = owners.get(delivery.webhookId());
            if (outcome != null && webhook != null) {
                delivery.settle(outcome, now, ThreadLocalRandom.current().nextDouble());
                attempts.add(delivery.attempts(), outcome);
                tell(webhook, outcome, now);
                (outcome.isSuccess() ? delivered : failed).increment();
            }
        });
        deliveries.flush();
    }

    private void tell(Webhook webhook, Outcome outcome, Instant now) {
        if (outcome.isSuccess()) {
            webhook.succeeded();
        } else if (outcome.isGone() ? webhook.gone() : webhook.failed(now, patience)) {
            mail.write(webhook);
        }
    }

    private List<Post> claim(Instant now, Map<UUID, Integer> busy, int limit) {
        var claimed = deliveries.claim(now, now.plus(CLAIM), busy, limit);
        if (claimed.isEmpty()) {
            return List.of();
        }
        var owners = webhooks
                .these(claimed.stream().map(Delivery::webhookId).distinct().toList())
                .stream()
                .collect(toMap(Webhook::id, Function.identity()));
        return claimed.stream()
                .flatMap(delivery -> Stream.ofNullable(owners.get(delivery.webhookId()))
                        .map(webhook -> Post.of(delivery, webhook, now)))
                .toList();
    }
}
