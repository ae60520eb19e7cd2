package dk.knudepunkt.integration.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook as the API and the pages show it; its secret is shown when it is made, and never again. */
@Schema(name = "Webhook")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookView(
        UUID id,

        @Schema(examples = "crm", description = "The account that registered it")
        String owner,

        @Schema(examples = "https://crm.example/hooks/knudepunkt")
        String url,

        @Schema(examples = "CRM, produktion") @Nullable String description,
        @Schema(examples = "[\"referral.accepted.v2\"]") List<String> eventTypes,

        @Schema(
                examples = "[\"les-solroed\"]",
                description = "Of what is about one unit, only these are told where the owner reads only theirs")
        List<String> units,

        WebhookStatus status,
        @Nullable OffReason offBecause,

        @Schema(examples = "2026-06-01T09:15:00Z", description = "Absent while messages arrive") @Nullable
        Instant failingSince,

        @Schema(examples = "2026-06-02T09:15:00Z", description = "Until then messages are signed with two secrets")
        @Nullable
        Instant oldSecretUntil,

        @Schema(examples = "2026-06-01T09:15:00Z") Instant createdAt,

        @Schema(
                description = "What you may do now: the names of sub-resources to POST to",
                examples = "[\"pause\", \"pings\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static WebhookView of(Webhook webhook, String subject) {
        return new WebhookView(
                webhook.id(),
                webhook.owner(),
                webhook.url(),
                webhook.description().orElse(null),
                webhook.eventTypes(),
                webhook.units(),
                webhook.status(),
                webhook.offBecause().orElse(null),
                webhook.failingSince().orElse(null),
                webhook.oldSecretUntil().orElse(null),
                webhook.createdAt(),
                webhook.actions(webhook.isOf(subject)).stream()
                        .map(WebhookAction::toString)
                        .toList(),
                webhook.version());
    }

    /** What a page calls it. */
    public String title() {
        return description == null ? url : description;
    }

    /** Whether this is among its actions, for pages. */
    public boolean allows(String action) {
        return actions.contains(action);
    }
}
