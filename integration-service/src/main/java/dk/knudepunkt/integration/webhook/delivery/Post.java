package dk.knudepunkt.integration.webhook.delivery;

import dk.knudepunkt.integration.webhook.SigningSecret;
import dk.knudepunkt.integration.webhook.Webhook;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A message that is to be sent now. */
record Post(UUID deliveryId, UUID webhookId, String url, String messageId, String body, List<SigningSecret> secrets) {

    static Post of(Delivery delivery, Webhook webhook, Instant now) {
        return new Post(
                delivery.id(),
                webhook.id(),
                webhook.url(),
                delivery.messageId(),
                delivery.body(),
                webhook.secrets(now));
    }

    /** One by each secret, so that a receiver that knows either can verify it. */
    String signatures(Instant at) {
        return secrets.stream()
                .map(secret -> secret.signature(messageId, at, body))
                .collect(Collectors.joining(" "));
    }
}
