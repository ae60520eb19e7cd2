package dk.knudepunkt.integration.webhook.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of one attempt, as the API and the pages show it. */
@Schema(name = "WebhookAttempt")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttemptView(
        @Schema(examples = "1") int number,
        @Schema(examples = "2026-06-01T09:15:00Z") Instant at,

        @Schema(examples = "120", description = "How long it took")
        int millis,

        @Schema(examples = "503", description = "Absent where there was no answer") @Nullable
        Integer statusCode,

        @Schema(examples = "No answer within 15 seconds") @Nullable
        String failure,

        @Schema(examples = "Service Unavailable", description = "The first 500 characters of the answer") @Nullable
        String answer) {}
