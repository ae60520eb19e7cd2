package dk.knudepunkt.integration.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook with the secret that was made for it just now. */
@Schema(name = "WebhookSecret")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssuedSecret(
        WebhookView webhook,

        @Schema(
                examples = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
                description = "What messages are signed with. Shown only now: whoever asks again with the same"
                        + " Idempotency-Key is not told again")
        @Nullable
        String secret) {

    /** Not the secret, should it be logged. */
    @Override
    public String toString() {
        return "IssuedSecret of " + webhook.id();
    }
}
