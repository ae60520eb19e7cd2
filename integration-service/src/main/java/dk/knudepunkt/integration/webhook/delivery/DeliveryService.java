package dk.knudepunkt.integration.webhook.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.integration.webhook.WebhookProblem;
import dk.knudepunkt.integration.webhook.WebhookService;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an owner sees of messages, and does about them. */
@ApplicationScoped
@Transactional
public class DeliveryService {

    /** What may be done while messages are sent. */
    private static final String PINGS = "pings";

    private final WebhookService webhooks;
    private final Deliveries deliveries;
    private final Attempts attempts;
    private final DeliveryBell bell;
    private final Audit audit;
    private final ObjectMapper json;
    private final InstantSource clock;

    DeliveryService(
            WebhookService webhooks,
            Deliveries deliveries,
            Attempts attempts,
            DeliveryBell bell,
            Audit audit,
            ObjectMapper json,
            InstantSource clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.bell = bell;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Of a webhook within reach, the newest first. */
    public Page<DeliveryView> newest(
            UUID webhookId, @Nullable DeliveryStatus status, @Nullable String cursor, int limit) {
        var webhook = webhooks.get(webhookId);
        var page = deliveries.newest(webhook.id(), status, cursor, limit);
        var log = attempts.of(page.items().stream().map(Delivery::id).toList());
        return page.map(delivery ->
                DeliveryView.of(delivery, log.getOrDefault(delivery.id(), List.of()), webhook.allows(PINGS)));
    }

    public DeliveryView get(UUID webhookId, UUID id) {
        return view(deliveries.get(webhooks.get(webhookId).id(), id));
    }

    /** Sends a message that tells of nothing but itself. */
    public DeliveryView ping(UUID webhookId) {
        requireSending(webhookId);
        webhooks.hold(webhookId);
        var now = clock.instant();
        var ping = new Delivery(
                webhookId,
                UUID.randomUUID().toString(),
                Payload.PING,
                Payload.ping(webhookId, now).written(json),
                now);
        deliveries.persist(ping);
        return audited("pinged", ping);
    }

    /** Where nothing is sent, nothing is promised to be. */
    private void requireSending(UUID webhookId) {
        var webhook = webhooks.get(webhookId);
        if (!webhook.allows(PINGS)) {
            throw WebhookProblem.notNow().insteadOf(webhook.actions());
        }
    }

    /** Sends a message again at once, whatever became of it. */
    public DeliveryView repeat(UUID webhookId, UUID id, @Nullable IfMatch ifMatch) {
        var delivery = deliveries.get(webhooks.get(webhookId).id(), id);
        IfMatch.check(ifMatch, delivery.version());
        requireSending(webhookId);
        delivery.repeat(clock.instant());
        return audited("sent again", delivery);
    }

    /** Forgets some that are past their time; false when none are left. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean forget(Instant before, int limit) {
        return deliveries.forget(before, limit) == limit;
    }

    private DeliveryView audited(String action, Delivery delivery) {
        deliveries.flush();
        audit.record(action, "webhook-delivery", delivery.id());
        bell.ringAtCommit();
        return view(delivery);
    }

    private DeliveryView view(Delivery delivery) {
        var log = attempts.of(List.of(delivery.id()));
        return DeliveryView.of(
                delivery,
                log.getOrDefault(delivery.id(), List.of()),
                webhooks.get(delivery.webhookId()).allows(PINGS));
    }
}
