package dk.knudepunkt.gateway;

import dk.knudepunkt.platform.security.SecretToken;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a service that remembers sessions was told, which a test reads, and what it says of those that were ended. */
final class KeptSessions {

    private final List<JsonObject> uses = new CopyOnWriteArrayList<>();
    private final Map<String, Instant> ended = new ConcurrentHashMap<>();
    private final Map<String, Instant> accounts = new ConcurrentHashMap<>();

    void uses(HttpServerRequest request) {
        if (HttpMethod.GET.equals(request.method())) {
            request.response().end(new JsonArray(uses).encode());
        } else {
            request.bodyHandler(body -> {
                uses.add(body.toJsonObject().put("by", request.getHeader("Authorization")));
                request.response().setStatusCode(204).end();
            });
        }
    }

    void ends(HttpServerRequest request) {
        if (HttpMethod.GET.equals(request.method())) {
            request.response()
                    .end(new JsonObject()
                            .put("sessions", ages(ended))
                            .put("accounts", ages(accounts))
                            .put("since", "a later version")
                            .encode());
        } else {
            request.bodyHandler(body -> {
                ended.put(body.toJsonObject().getString("session"), Instant.now());
                request.response().setStatusCode(204).end();
            });
        }
    }

    /** Which the issuer has ended, by its own name. */
    void endAtIssuer(HttpServerRequest request) {
        request.bodyHandler(body -> {
            var name = body.toJsonObject().getString("sid");
            ended.put(HexFormat.of().formatHex(new SecretToken(name).digest()), Instant.now());
            request.response().setStatusCode(204).end();
        });
    }

    private static JsonObject ages(Map<String, Instant> ends) {
        var ages = new JsonObject();
        ends.forEach(
                (name, at) -> ages.put(name, Duration.between(at, Instant.now()).toMillis()));
        return ages;
    }

    /** All sessions of this account, as an administrator ends them. */
    void endAll(HttpServerRequest request) {
        accounts.put(request.getParam("account"), Instant.now());
        request.response().setStatusCode(204).end();
    }
}
