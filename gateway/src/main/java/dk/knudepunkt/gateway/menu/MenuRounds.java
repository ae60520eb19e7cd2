package dk.knudepunkt.gateway.menu;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.replica.Replicas;
import dk.knudepunkt.gateway.replica.Services;
import dk.knudepunkt.gateway.replica.Unanswered;
import dk.knudepunkt.platform.page.Menu;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Asks each service again and again what it contributes to the menu, beside the requests and never during one. */
@Singleton
class MenuRounds {

    private static final Logger LOG = Logger.getLogger(MenuRounds.class);

    private static final String ADDRESS = "/menu";

    private final Settings settings;
    private final Services services;
    private final ContributedMenu menu;
    private final ObjectMapper json;
    private final Vertx vertx;
    private final HttpClient client;

    private volatile boolean ended;

    MenuRounds(Settings settings, Services services, ContributedMenu menu, ObjectMapper json, Vertx vertx) {
        this.settings = settings;
        this.services = services;
        this.menu = menu;
        this.json = json;
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions());
    }

    void begin(@Observes StartupEvent started) {
        services.all().forEach(this::ask);
    }

    void end(@Observes ShutdownEvent ending) {
        ended = true;
    }

    private RequestOptions question(Replicas service) {
        var patience = settings.menu().patience().toMillis();
        return service.next().at(ADDRESS).setConnectTimeout(patience).setIdleTimeout(patience);
    }

    private void ask(Replicas service) {
        if (ended) {
            return;
        }
        client.request(question(service))
                .compose(HttpClientRequest::send)
                .compose(Unanswered::body)
                .map(this::read)
                .onComplete(answer -> {
                    hear(service.service(), answer);
                    vertx.setTimer(pause(service.service()).toMillis(), again -> ask(service));
                });
    }

    private Menu read(Buffer answer) {
        try {
            return json.readValue(answer.getBytes(), Menu.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void hear(String service, AsyncResult<Menu> answer) {
        if (answer.succeeded()) {
            menu.take(service, answer.result());
        } else {
            LOG.debugf("No menu from %s: %s", service, answer.cause().getMessage());
        }
    }

    private Duration pause(String service) {
        return menu.has(service) ? settings.menu().every() : settings.menu().firstEvery();
    }
}
