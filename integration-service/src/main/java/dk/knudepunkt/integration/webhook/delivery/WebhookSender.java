package dk.knudepunkt.integration.webhook.delivery;

import dk.knudepunkt.integration.webhook.receiver.Receivers;
import dk.knudepunkt.integration.webhook.receiver.Receivers.Receiver;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.problem.Problem;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sends messages without holding a thread while receivers think. It connects to the very address that was looked at, so that a name
 * cannot lead elsewhere a moment later, and follows no redirects.
 */
@ApplicationScoped
class WebhookSender {

    static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int CONNECT_MILLIS = 5_000;
    private static final int IDLE_SECONDS = 30;
    private static final int READ = 4_096;
    private static final int READ_MILLIS = 1_000;
    private static final int SHOWN = 500;
    private static final int MOST_SECONDS_DIGITS = 9;

    private final Vertx vertx;
    private final HttpClient client;
    private final Receivers receivers;
    private final InstantSource clock;

    WebhookSender(Vertx vertx, Receivers receivers, InstantSource clock) {
        this.vertx = vertx;
        this.receivers = receivers;
        this.clock = clock;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setMaxPoolSize(DeliveryRelay.MOST)
                .setIdleTimeout(IDLE_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS));
    }

    private record Answer(int status, String text, @Nullable Duration retryAfter) {}

    /** Succeeds with whatever came of it. */
    Future<Outcome> send(Post post) {
        var at = clock.instant();
        var begun = System.nanoTime();
        return found(post.url())
                .compose(receiver -> ask(post, receiver, at))
                .map(answer ->
                        Outcome.answered(post, at, since(begun), answer.status(), answer.text(), answer.retryAfter()))
                .otherwise(failure -> Outcome.failed(post, at, since(begun), told(failure)));
    }

    /** On a thread of its own: a name server that does not answer must not hold those that serve everybody. */
    private Future<Receiver> found(String url) {
        Promise<Receiver> found = Promise.promise();
        Thread.ofVirtual().start(() -> {
            try {
                found.complete(receivers.find(url));
            } catch (RuntimeException refused) {
                found.fail(refused);
            }
        });
        return found.future();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private Future<Answer> ask(Post post, Receiver receiver, Instant at) {
        Promise<Answer> answer = Promise.promise();
        var timer = vertx.setTimer(PATIENCE.toMillis(), id -> answer.tryFail("No answer within 15 seconds"));
        client.request(options(receiver)).onFailure(answer::tryFail).onSuccess(request -> {
            request.exceptionHandler(answer::tryFail);
            if (!answer.future().isComplete()) {
                send(post, request, at, answer);
            }
            answer.future().onFailure(late -> request.reset());
        });
        return answer.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private static RequestOptions options(Receiver receiver) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        receiver.port(), receiver.address().getHostAddress()))
                .setHost(receiver.url().getHost())
                .setPort(receiver.port())
                .setSsl(receiver.isEncrypted())
                .setURI(receiver.path())
                .setFollowRedirects(false);
    }

    private void send(Post post, HttpClientRequest request, Instant at, Promise<Answer> answer) {
        request.putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Knudepunkt-Webhooks/1")
                .putHeader("webhook-id", post.messageId())
                .putHeader("webhook-timestamp", Long.toString(at.getEpochSecond()))
                .putHeader("webhook-signature", post.signatures(at))
                .send(Buffer.buffer(post.body()))
                .onFailure(answer::tryFail)
                .onSuccess(response -> read(response, answer));
    }

    /** The status is the answer; of what follows the beginning is read, and an end that does not come is not waited for. */
    private void read(HttpClientResponse response, Promise<Answer> answer) {
        var text = Buffer.buffer();
        Runnable finish = () -> answer.tryComplete(new Answer(
                response.statusCode(),
                shown(text.toString(StandardCharsets.UTF_8)),
                retryAfter(response.getHeader("Retry-After"))));
        var enough = vertx.setTimer(READ_MILLIS, id -> {
            finish.run();
            response.request().reset();
        });
        answer.future().onComplete(done -> vertx.cancelTimer(enough));
        response.exceptionHandler(broken -> finish.run());
        response.endHandler(end -> finish.run());
        response.handler(part -> {
            text.appendBuffer(part);
            if (text.length() >= READ) {
                finish.run();
                response.request().reset();
            }
        });
    }

    /** Without what no database keeps and no page shows. */
    private static String shown(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")
                .codePoints()
                .limit(SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** In seconds; a date is not waited for. */
    private static @Nullable Duration retryAfter(@Nullable String header) {
        return header != null && header.matches("\\d{1," + MOST_SECONDS_DIGITS + "}")
                ? Duration.ofSeconds(Long.parseLong(header))
                : null;
    }

    private static String told(Throwable failure) {
        if (failure instanceof Problem refused) {
            return refused.detail(Language.EN);
        }
        var distrust = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(CertificateException.class::isInstance)
                .findFirst();
        if (distrust.isPresent()) {
            return shown("The certificate of the receiver is not trusted: "
                    + distrust.get().getMessage());
        }
        var message = failure.getMessage();
        return shown(message == null ? failure.getClass().getSimpleName() : message);
    }
}
