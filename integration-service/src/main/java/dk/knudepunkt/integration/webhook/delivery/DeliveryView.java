package dk.knudepunkt.integration.webhook.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message as the API and the pages show it, with all attempts to deliver it. */
@Schema(name = "WebhookDelivery")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryView(
        UUID id,

        @Schema(
                examples = "0198c0de-0000-7000-8000-000000000001",
                description = "The header webhook-id, which is also the id of the event in the feed")
        String messageId,

        @Schema(examples = "referral.accepted.v2") String type,
        @Schema(examples = "2026-06-01T09:15:00Z") Instant createdAt,
        DeliveryStatus status,

        @Schema(examples = "2026-06-01T09:20:00Z", description = "Only while it waits") @Nullable
        Instant nextAttemptAt,

        List<AttemptView> attempts,

        @Schema(
                description = "What you may do now: the names of sub-resources to POST to",
                examples = "[\"redelivery\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static DeliveryView of(Delivery delivery, List<AttemptView> attempts, boolean sending) {
        return new DeliveryView(
                delivery.id(),
                delivery.messageId(),
                delivery.type(),
                delivery.createdAt(),
                delivery.status(),
                delivery.status() == DeliveryStatus.WAITING ? delivery.dueAt() : null,
                attempts,
                sending ? List.of("redelivery") : List.of(),
                delivery.version());
    }

    /** The last attempt, for a line of the log. */
    public @Nullable AttemptView last() {
        return attempts.isEmpty() ? null : attempts.getLast();
    }
}
