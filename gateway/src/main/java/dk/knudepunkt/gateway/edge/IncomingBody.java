package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.form.SentForm;
import dk.knudepunkt.gateway.refusal.Reasons;
import dk.knudepunkt.gateway.refusal.Refusals;
import dk.knudepunkt.platform.problem.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a caller sends after the head. It is held until it is whole or too much to hold, so that who promises a body and
 * does not send it keeps no service waiting; the rest of a large one streams. It fails when it is too long or too slow.
 */
final class IncomingBody {

    private final HttpServerRequest request;
    private final Settings.Requests limits;
    private final Vertx vertx;
    private final Buffer held = Buffer.buffer();
    private final Promise<IncomingBody> begun = Promise.promise();
    private @Nullable HttpClientRequest outgoing;
    private @Nullable Refusal refusal;
    private long bytes;
    private long bytesBefore;
    private long rounds;
    private boolean isWhole;
    private boolean isPaused;
    private boolean wasPaused;

    IncomingBody(HttpServerRequest request, Settings.Requests limits, Vertx vertx) {
        this.request = request;
        this.limits = limits;
        this.vertx = vertx;
    }

    /** Listens until there is enough to ask a service; fails when that never comes. */
    Future<IncomingBody> begin() {
        if (!Refusals.promisesBody(request)) {
            isWhole = true;
            request.resume();
            return Future.succeededFuture(this);
        }
        rounds = vertx.setPeriodic(limits.round().toMillis(), round -> expectProgress());
        request.exceptionHandler(this::fail)
                .handler(this::take)
                .endHandler(end -> finish())
                .resume();
        return begun.future();
    }

    /** Why it was not heard to its end, if that was the gateway's decision. */
    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    boolean isWhole() {
        return isWhole;
    }

    /** Whether all of it is still here, so that it can be sent once more. */
    boolean isHeld() {
        return isWhole && held.length() == bytes;
    }

    /** The form that it is, if it is one and all of it is still here. */
    Optional<SentForm> form() {
        return isHeld() ? SentForm.of(request, held) : Optional.empty();
    }

    void sendTo(HttpClientRequest service) {
        if (isWhole) {
            if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
                service.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(held.length()));
            }
            if (held.length() == 0) {
                service.end();
            } else {
                service.end(held);
            }
            return;
        }
        outgoing = service.setChunked(request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null);
        resume();
        pass(held, service);
    }

    private void take(Buffer part) {
        bytes += part.length();
        if (bytes > limits.maxSize().asLongValue()) {
            stop(Reasons.TOO_LARGE);
        } else if (outgoing != null) {
            pass(part, outgoing);
        } else {
            held.appendBuffer(part);
            if (held.length() > limits.held().asLongValue()) {
                pause();
                begun.tryComplete(this);
            }
        }
    }

    private void pass(Buffer part, HttpClientRequest service) {
        service.write(part);
        if (service.writeQueueFull()) {
            pause();
            service.drainHandler(drained -> resume());
        }
    }

    private void pause() {
        isPaused = true;
        wasPaused = true;
        request.pause();
    }

    private void resume() {
        isPaused = false;
        request.resume();
    }

    private void finish() {
        vertx.cancelTimer(rounds);
        isWhole = true;
        if (outgoing != null) {
            outgoing.end();
        }
        begun.tryComplete(this);
    }

    private void expectProgress() {
        // Whoever was made to wait in between is not to blame.
        if (!wasPaused && bytes - bytesBefore < limits.leastPerRound().asLongValue()) {
            stop(Reasons.TOO_SLOWLY_SENT);
        }
        wasPaused = isPaused;
        bytesBefore = bytes;
    }

    private void stop(Refusal why) {
        refusal = why;
        fail(new IllegalStateException(why.slug()));
    }

    private void fail(Throwable failure) {
        vertx.cancelTimer(rounds);
        request.handler(null).endHandler(null);
        if (!begun.tryFail(failure) && outgoing != null) {
            // Its end was not sent, so the connection is nobody else's yet.
            outgoing.reset();
        }
    }

    /** Nobody is interested in the rest. */
    void forget() {
        if (!isWhole) {
            vertx.cancelTimer(rounds);
            request.handler(null).endHandler(null).exceptionHandler(null).resume();
        }
    }
}
