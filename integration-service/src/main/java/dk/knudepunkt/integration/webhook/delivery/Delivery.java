package dk.knudepunkt.integration.webhook.delivery;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A message to one receiver. */
@Entity
@Table(name = "webhook_delivery")
class Delivery {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID webhookId;
    private String messageId;
    private String type;
    private String body;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    private int attempts;
    private int tries;
    private Instant dueAt;

    protected Delivery() {}

    /** @param messageId by which the receiver knows it, however often it comes */
    Delivery(UUID webhookId, String messageId, String type, String body, Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.webhookId = webhookId;
        this.messageId = messageId;
        this.type = type;
        this.body = body;
        this.createdAt = now;
        this.status = DeliveryStatus.WAITING;
        this.dueAt = now;
    }

    /** An attempt was made. */
    void settle(Outcome outcome, Instant now, double chance) {
        attempts++;
        tries++;
        if (outcome.isSuccess()) {
            status = DeliveryStatus.DELIVERED;
        } else if (outcome.isGone()) {
            status = DeliveryStatus.GIVEN_UP;
        } else {
            RetrySchedule.after(tries, chance, outcome.retryAfter())
                    .ifPresentOrElse(wait -> dueAt = now.plus(wait), () -> status = DeliveryStatus.GIVEN_UP);
        }
    }

    /** Is sent again at once, and as often as a new one if need be. */
    void repeat(Instant now) {
        status = DeliveryStatus.WAITING;
        tries = 0;
        dueAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID webhookId() {
        return webhookId;
    }

    String messageId() {
        return messageId;
    }

    String type() {
        return type;
    }

    String body() {
        return body;
    }

    Instant createdAt() {
        return createdAt;
    }

    DeliveryStatus status() {
        return status;
    }

    int attempts() {
        return attempts;
    }

    Instant dueAt() {
        return dueAt;
    }
}
