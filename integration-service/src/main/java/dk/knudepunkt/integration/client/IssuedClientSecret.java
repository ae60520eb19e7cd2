package dk.knudepunkt.integration.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An API client with the secret that was made for it just now. */
@Schema(name = "ApiClientSecret")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssuedClientSecret(
        ApiClientView client,

        @Schema(
                examples = "kZ0c2Qx3v1m9T8b7N6a5S4d3F2g1H0j9K8l7P6o5I4u",
                description = "Shown only now: whoever asks again with the same Idempotency-Key is not told again")
        @Nullable
        String secret) {

    /** Not the secret, should it be logged. */
    @Override
    public String toString() {
        return "IssuedClientSecret of " + client.id();
    }
}
