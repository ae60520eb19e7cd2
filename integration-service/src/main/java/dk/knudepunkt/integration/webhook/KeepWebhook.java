package dk.knudepunkt.integration.webhook;

import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.platform.web.WebAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where messages are to be sent, and about what. */
public record KeepWebhook(
        @NotBlank
        @Size(max = 500)
        @WebAddress
        @Schema(examples = "https://crm.example/hooks/knudepunkt", description = "By https, on the internet")
        String url,

        @Size(max = 100) @PlainLine @Schema(examples = "CRM, produktion") @Nullable
        String description,

        @NotEmpty
        @Size(max = 100)
        @Schema(
                examples = "[\"referral.accepted.v2\"]",
                description = "Of those that you may hear of; see /api/webhooks/event-types")
        List<@NotBlank @Size(max = 63) String> eventTypes) {

    @Nullable
    String named() {
        return description == null || description.isBlank() ? null : description;
    }
}
