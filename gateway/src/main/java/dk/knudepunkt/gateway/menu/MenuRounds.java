package dk.knudepunkt.gateway.menu;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.platform.page.Menu;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Asks each service again and again what it contributes to the menu, beside the requests and never during one. */
@Singleton
class MenuRounds {

    private static final Logger LOG = Logger.getLogger(MenuRounds.class);

    private static final String ADDRESS = "/menu";
    private static final int OK = 200;

    private final Settings settings;
    private final ContributedMenu menu;
    private final ObjectMapper json;
    private final Vertx vertx;
    private final HttpClient client;

    private volatile boolean ended;

    MenuRounds(Settings settings, ContributedMenu menu, ObjectMapper json, Vertx vertx) {
        this.settings = settings;
        this.menu = menu;
        this.json = json;
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions());
    }

    void begin(@Observes StartupEvent started) {
        settings.services().forEach((name, service) -> ask(name, question(service.url())));
    }

    void end(@Observes ShutdownEvent ending) {
        ended = true;
    }

    private RequestOptions question(URI service) {
        var patience = settings.menu().patience().toMillis();
        return new RequestOptions()
                .setAbsoluteURI(service.resolve(ADDRESS).toString())
                .setConnectTimeout(patience)
                .setIdleTimeout(patience);
    }

    private void ask(String service, RequestOptions question) {
        if (ended) {
            return;
        }
        client.request(question)
                .compose(HttpClientRequest::send)
                .compose(MenuRounds::body)
                .map(this::read)
                .onComplete(answer -> {
                    hear(service, answer);
                    vertx.setTimer(pause(service).toMillis(), again -> ask(service, question));
                });
    }

    private static Future<Buffer> body(HttpClientResponse answer) {
        return answer.statusCode() == OK ? answer.body() : Future.failedFuture("answered " + answer.statusCode());
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
