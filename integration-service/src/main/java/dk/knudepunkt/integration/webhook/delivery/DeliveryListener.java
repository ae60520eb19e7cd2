package dk.knudepunkt.integration.webhook.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.integration.event.Hearer;
import dk.knudepunkt.integration.event.ToldEvent;
import dk.knudepunkt.integration.webhook.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Writes a message for each webhook that wants to hear of an event, in the transaction in which the event is stored. */
@ApplicationScoped
class DeliveryListener implements Hearer {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final DeliveryBell bell;
    private final ObjectMapper json;
    private final InstantSource clock;

    DeliveryListener(
            Webhooks webhooks, Deliveries deliveries, DeliveryBell bell, ObjectMapper json, InstantSource clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.bell = bell;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void hear(ToldEvent event) {
        var wanting = webhooks.asking(event.type()).stream()
                .filter(webhook -> webhook.wants(event))
                .toList();
        if (!wanting.isEmpty()) {
            var body = Payload.of(event).written(json);
            var now = clock.instant();
            wanting.forEach(webhook -> deliveries.persist(
                    new Delivery(webhook.id(), event.id(), event.type().code(), body, now)));
            bell.ringAtCommit();
        }
    }
}
