package dk.knudepunkt.gateway.area;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.replica.Broken;
import dk.knudepunkt.gateway.replica.Services;
import dk.knudepunkt.gateway.replica.Unanswered;
import dk.knudepunkt.platform.page.Words;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The services that have something to tell people, asked without waiting and with little patience: a page stands behind it. */
@Singleton
public class Areas {

    private static final Logger LOG = Logger.getLogger(Areas.class);

    private final List<Area> all;
    private final ObjectMapper json;
    private final HttpClient client;
    private final long patience;

    Areas(Settings settings, Services services, ObjectMapper json, Vertx vertx) {
        this.all = settings.services().entrySet().stream()
                .flatMap(service -> service.getValue().area().stream()
                        .map(named ->
                                new Area(services.get(service.getKey()), new Words(named.danish(), named.english()))))
                .toList();
        this.json = json;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setTcpNoDelay(true),
                new PoolOptions().setHttp1MaxSize(settings.areas().connections()));
        this.patience = settings.areas().patience().toMillis();
    }

    public List<Area> all() {
        return all;
    }

    /**
     * What a service answers, as the given type; a failure where it is away, late, or says no.
     *
     * @param address of the service, where no route leads
     */
    public <T> Uni<T> ask(Area area, String address, Asker asker, Class<T> type) {
        return Uni.createFrom()
                .completionStage(() -> answer(() -> question(area, address, asker))
                        .timeout(patience, TimeUnit.MILLISECONDS)
                        .map(body -> read(body, type))
                        .onFailure(failure -> LOG.warnf(
                                "No answer from %s%s: %s", area.service(), path(address), failure.getMessage()))
                        .toCompletionStage());
    }

    private RequestOptions question(Area area, String address, Asker asker) {
        return area.replicas()
                .next()
                .at(address)
                .setHeaders(asker.headers())
                .setConnectTimeout(patience)
                .setIdleTimeout(patience);
    }

    /** What was searched for is nobody's business in a log. */
    private static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    /** A connection of the pool may have been closed by the service just now, and a copy of it may be away. */
    private Future<Buffer> answer(Supplier<RequestOptions> question) {
        return send(question.get())
                .recover(failure -> Broken.is(failure) ? send(question.get()) : Future.failedFuture(failure));
    }

    private Future<Buffer> send(RequestOptions question) {
        return client.request(question).compose(HttpClientRequest::send).compose(Unanswered::body);
    }

    private <T> T read(Buffer answer, Class<T> type) {
        try {
            return json.readValue(answer.getBytes(), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
