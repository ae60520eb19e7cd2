package dk.knudepunkt.integration.client;

import dk.knudepunkt.integration.webhook.WebhookService;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.SecretToken;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The use cases of API clients. */
@ApplicationScoped
@Transactional
public class ApiClientService {

    private final ApiClients clients;
    private final WebhookService webhooks;
    private final Audit audit;
    private final InstantSource clock;
    private final Optional<String> elsewhere;

    ApiClientService(
            ApiClients clients,
            WebhookService webhooks,
            Audit audit,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.identity.admin-url") Optional<String> elsewhere) {
        this.clients = clients;
        this.webhooks = webhooks;
        this.audit = audit;
        this.clock = clock;
        this.elsewhere = elsewhere;
    }

    /** Where clients are kept instead, if not here. */
    public Optional<String> elsewhere() {
        return elsewhere;
    }

    public List<String> scopes() {
        return ApiScope.codes();
    }

    /** The newest first. */
    public Page<ApiClientView> newest(@Nullable String cursor, int limit) {
        return clients.newest(cursor, limit).map(ApiClientView::of);
    }

    public ApiClientView get(UUID id) {
        return ApiClientView.of(clients.get(id));
    }

    public IssuedClientSecret add(AddApiClient request) {
        if (elsewhere.isPresent()) {
            throw ApiClientProblem.keptElsewhere();
        }
        var secret = SecretToken.fresh();
        var client = new ApiClient(request, secret, clock.instant());
        clients.persist(client);
        return new IssuedClientSecret(audited("added", client), secret.text());
    }

    public IssuedClientSecret rotate(UUID id, @Nullable IfMatch ifMatch, RotateClientSecret request) {
        var client = seen(id, ifMatch);
        var secret = SecretToken.fresh();
        client.rotate(secret, Duration.ofHours(request.overlapHours()), clock.instant());
        return new IssuedClientSecret(audited("secret rotated", client), secret.text());
    }

    /** It gets no token any more, within seconds those that it has open nothing, and its webhooks are off. */
    public ApiClientView withdraw(UUID id, @Nullable IfMatch ifMatch) {
        var client = seen(id, ifMatch);
        client.withdraw(clock.instant());
        webhooks.withdrawAllOf(client.clientId());
        return audited("withdrawn", client);
    }

    /** The client that brings this to the issuer, if it is one. */
    Optional<ApiClientView> known(String clientId, String secret) {
        return elsewhere.isPresent()
                ? Optional.empty()
                : ApiClient.idOf(clientId)
                        .flatMap(clients::findByIdOptional)
                        .filter(client -> client.is(new SecretToken(secret), clock.instant()))
                        .map(ApiClientView::of);
    }

    private ApiClient seen(UUID id, @Nullable IfMatch ifMatch) {
        var client = clients.get(id);
        IfMatch.check(ifMatch, client.version());
        return client;
    }

    private ApiClientView audited(String action, ApiClient client) {
        clients.flush();
        audit.record(action, "api-client", client.id());
        return ApiClientView.of(client);
    }
}
