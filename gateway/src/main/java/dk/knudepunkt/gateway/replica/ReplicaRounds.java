package dk.knudepunkt.gateway.replica;

import dk.knudepunkt.gateway.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Asks each copy again and again whether it takes requests, so that one that is told to end, hangs or is started again is
 * known before a caller meets it. What runs in one copy is not asked: there is no other to turn to.
 */
@Singleton
class ReplicaRounds {

    private static final Logger LOG = Logger.getLogger(ReplicaRounds.class);

    /** Where {@code Presence} of each service answers. */
    private static final String ADDRESS = "/ready";

    private static final int READY = 204;

    private final Services services;
    private final Settings.Replicas settings;
    private final Vertx vertx;
    private final HttpClient client;

    private volatile boolean ended;

    ReplicaRounds(Services services, Settings settings, Vertx vertx, MeterRegistry metrics) {
        this.services = services;
        this.settings = settings.replicas();
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false));
        services.all()
                .forEach(service -> metrics.gauge(
                        "replicas.ready", Tags.of("service", service.service()), service, Replicas::ready));
    }

    void begin(@Observes StartupEvent started) {
        services.all().stream()
                .filter(service -> service.all().size() > 1)
                .forEach(service -> service.all().forEach(replica -> ask(service, replica)));
    }

    void end(@Observes ShutdownEvent ending) {
        ended = true;
    }

    private void ask(Replicas service, Replica replica) {
        if (ended) {
            return;
        }
        var patience = settings.patience().toMillis();
        client.request(replica.at(ADDRESS).setConnectTimeout(patience).setIdleTimeout(patience))
                .compose(HttpClientRequest::send)
                .compose(ReplicaRounds::isReady)
                .otherwise(false)
                .onSuccess(ready -> {
                    if (replica.isNow(ready) && !ended) {
                        LOG.infof("%s at %s is %s", service.service(), replica, ready ? "ready" : "not ready");
                    }
                    vertx.setTimer(settings.every().toMillis(), again -> ask(service, replica));
                });
    }

    private static Future<Boolean> isReady(HttpClientResponse answer) {
        return answer.end().map(end -> answer.statusCode() == READY);
    }
}
