package dk.knudepunkt.integration.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An API client as the API and the pages show it. */
@Schema(name = "ApiClient")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiClientView(
        UUID id,

        @Schema(
                examples = "client-01931f5e-7b5a-7cc0-8a3d-9b1f2f0c1a2b",
                description = "What it brings to the issuer as client_id")
        String clientId,

        @Schema(examples = "CRM, produktion") String name,
        @Schema(examples = "[\"events:read\"]") List<String> scopes,
        @Schema(examples = "[\"les-solroed\"]") List<String> units,
        @Schema(examples = "2026-06-01T09:15:00Z") Instant createdAt,

        @Schema(examples = "2026-06-02T09:15:00Z", description = "Until then the secret before holds too") @Nullable
        Instant oldSecretUntil,

        @Schema(examples = "2026-07-01T09:15:00Z", description = "Since then it gets no token") @Nullable
        Instant withdrawnAt,

        @Schema(
                description = "What you may do now: the names of sub-resources to POST to",
                examples = "[\"secret-rotation\", \"withdrawal\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static ApiClientView of(ApiClient client) {
        return new ApiClientView(
                client.id(),
                client.clientId(),
                client.name(),
                client.scopes(),
                client.units(),
                client.createdAt(),
                client.oldSecretUntil().orElse(null),
                client.withdrawnAt().orElse(null),
                client.actions(),
                client.version());
    }
}
