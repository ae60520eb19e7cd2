package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.form.SentForm;
import dk.knudepunkt.gateway.refusal.Reasons;
import dk.knudepunkt.gateway.refusal.Refusals;
import dk.knudepunkt.gateway.replica.Broken;
import dk.knudepunkt.gateway.replica.Replica;
import dk.knudepunkt.gateway.replica.Replicas;
import dk.knudepunkt.platform.problem.Refusal;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way to a service and the answer on its way back.
 *
 * <p>An answer is read to its end even when the caller has hung up: the client library closes the connection of a
 * request that is reset after its answer has come, and by then the connection may be somebody else's.
 */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private static final CharSequence IDEMPOTENCY_KEY = HttpHeaders.createOptimized("Idempotency-Key");
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Answers that end with their head: a client that is told of chunks waits for them. */
    private static final Set<Integer> BODILESS = Set.of(204, 304);

    private static final int FAILED = 500;
    private static final Set<Integer> OUT_OF_DATE = Set.of(403, 404, 405);

    /** What a service's server says without a word, before the service hears of the request. */
    private static final Map<Integer, Refusal> WORDLESS = Map.of(
            400, Reasons.MALFORMED,
            414, Reasons.ADDRESS_TOO_LONG,
            431, Reasons.HEAD_TOO_LARGE,
            503, Reasons.UNAVAILABLE);

    /** Of these, what a server says that is told to end. */
    private static final int ENDING = 503;

    private final RoutingContext context;
    private final HttpClient client;
    private final Replicas service;
    private final Optional<String> token;
    private final IncomingBody body;
    private final ServiceHeaders headers;
    private final Refusals refusals;
    private final Runnable whenDone;

    private int attempts;
    private boolean brokenOff;
    private @Nullable HttpClientRequest asked;

    /** @param token of the caller's session, where the caller brought none */
    Exchange(
            RoutingContext context,
            HttpClient client,
            Replicas service,
            Optional<String> token,
            IncomingBody body,
            ServiceHeaders headers,
            Refusals refusals,
            Runnable whenDone) {
        this.context = context;
        this.client = client;
        this.service = service;
        this.token = token;
        this.body = body;
        this.headers = headers;
        this.refusals = refusals;
        this.whenDone = whenDone;
    }

    /** What let the caller in has ended: they hear no more, and the service is not kept any longer. */
    void breakOff() {
        brokenOff = true;
        var response = context.response();
        if (response.headWritten()) {
            response.reset();
        } else {
            refusals.refuse(context, Reasons.UNAUTHENTICATED);
        }
        if (asked != null) {
            asked.connection().close();
        }
    }

    void begin() {
        if (context.response().closed()) {
            whenDone.run();
        } else {
            ask();
        }
    }

    private void ask() {
        var replica = service.next();
        attempts++;
        client.request(replica.origin())
                .onSuccess(outgoing -> ask(replica, outgoing))
                .onFailure(failure -> {
                    if (Broken.is(failure)) {
                        service.rest(replica);
                    }
                    // Nothing of it was sent.
                    if (Broken.is(failure) && isWorthAnother()) {
                        ask();
                    } else {
                        refuse(replica, failure, false);
                    }
                });
    }

    private void ask(Replica replica, HttpClientRequest outgoing) {
        asked = outgoing;
        outgoing.setMethod(context.request().method())
                .setURI(uri())
                // A request that breaks off fails twice: here it is dealt with below, with the answer that does not
                // come.
                .exceptionHandler(failure -> {});
        headers.toService(context.request(), outgoing, token);
        outgoing.response().onComplete(outcome -> {
            if (outcome.succeeded()) {
                hear(replica, outgoing, outcome.result());
            } else if (mayRepeat() && Broken.is(outcome.cause()) && isWorthAnother()) {
                ask();
            } else {
                refuse(replica, outcome.cause(), true);
            }
        });
        body.sendTo(outgoing);
    }

    private boolean isWorthAnother() {
        return attempts < service.attempts() && !context.response().closed() && !brokenOff;
    }

    /** A server that is told to end does what is under way and sends others away, who may try the next. */
    private void hear(Replica replica, HttpClientRequest outgoing, HttpClientResponse answer) {
        if (answer.statusCode() == ENDING && wordless(answer).isPresent()) {
            service.rest(replica);
            if (body.isHeld() && isWorthAnother()) {
                ask();
                return;
            }
        }
        answer(outgoing, answer);
    }

    private static Optional<Refusal> wordless(HttpClientResponse answer) {
        return answer.getHeader(HttpHeaders.CONTENT_TYPE) == null
                ? Optional.ofNullable(WORDLESS.get(answer.statusCode()))
                : Optional.empty();
    }

    /** A connection of the pool may have been closed by the service just now. What changes nothing twice may be asked again. */
    private boolean mayRepeat() {
        return body.isHeld() && (isSafe() || context.request().headers().contains(IDEMPOTENCY_KEY));
    }

    private boolean isSafe() {
        return SAFE.contains(context.request().method());
    }

    private boolean isHead() {
        return HttpMethod.HEAD.equals(context.request().method());
    }

    /** As it was routed: /referrals/../q leads nowhere that /q does not. */
    private String uri() {
        var query = context.request().query();
        return query == null ? context.normalizedPath() : context.normalizedPath() + "?" + query;
    }

    private void answer(HttpClientRequest outgoing, HttpClientResponse answer) {
        var response = context.response();
        if (brokenOff || response.closed()) {
            discard(outgoing, answer);
            return;
        }
        var form = losesForm(answer.statusCode()) ? body.form() : Optional.<SentForm>empty();
        if (form.isPresent() && answer.statusCode() < FAILED && isPage(answer)) {
            giveBack(outgoing, answer, form.get());
            return;
        }
        if (form.isPresent()) {
            // The service's own page would not give back what was typed.
            discard(outgoing, answer);
            refusals.refuse(context, Reasons.of(answer.statusCode()), form);
            return;
        }
        var wordless = wordless(answer);
        if (wordless.isPresent() && !isHead()) {
            discard(outgoing, answer);
            refusals.refuse(context, wordless.get());
            return;
        }
        response.setStatusCode(answer.statusCode()).setStatusMessage(answer.statusMessage());
        headers.toCaller(answer, response);
        var isEarly = !body.isWhole();
        if (isEarly) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (isHead() || BODILESS.contains(answer.statusCode())) {
            response.headers().remove(HttpHeaders.TRANSFER_ENCODING);
            response.end();
            discard(outgoing, answer);
        } else {
            pass(outgoing, answer, response);
        }
    }

    /** A failure, or a page of a person's that is out of date: their rights or the thing are gone, or the form has moved. */
    private boolean losesForm(int status) {
        return status >= FAILED || (token.isPresent() && OUT_OF_DATE.contains(status));
    }

    private static boolean isPage(HttpClientResponse answer) {
        var type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/html") && answer.getHeader(HttpHeaders.CONTENT_ENCODING) == null;
    }

    /** The service says best why it refuses; its page would not give back what was typed. */
    private void giveBack(HttpClientRequest outgoing, HttpClientResponse answer, SentForm form) {
        answer.body().onComplete(page -> {
            done(outgoing);
            if (page.failed()) {
                refusals.refuse(context, Reasons.of(answer.statusCode()), Optional.of(form));
                return;
            }
            context.response().setStatusCode(answer.statusCode()).setStatusMessage(answer.statusMessage());
            headers.toCaller(answer, context.response());
            context.response().headers().remove(HttpHeaders.CONTENT_LENGTH);
            refusals.giveBack(context, page.result().toString(), form);
        });
    }

    private void pass(HttpClientRequest outgoing, HttpClientResponse answer, HttpServerResponse response) {
        if (!response.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            response.setChunked(true);
        }
        context.addEndHandler(end -> {
            if (end.failed() && ServiceHeaders.isStream(answer)) {
                outgoing.connection().close();
            } else {
                answer.resume();
            }
        });
        answer.handler(part -> {
                    if (!response.closed()) {
                        response.write(part);
                        if (response.writeQueueFull()) {
                            answer.pause();
                            response.drainHandler(drained -> answer.resume());
                        }
                    }
                })
                .exceptionHandler(failure -> {
                    LOG.debugf("An answer broke off: %s", failure.getMessage());
                    response.reset();
                    done(outgoing);
                })
                .endHandler(end -> {
                    if (!response.closed()) {
                        response.end();
                    }
                    done(outgoing);
                });
    }

    /** Reads to its end what nobody will hear, unless it has none. */
    private void discard(HttpClientRequest outgoing, HttpClientResponse answer) {
        answer.exceptionHandler(failure -> done(outgoing)).endHandler(end -> done(outgoing));
        if (ServiceHeaders.isStream(answer)) {
            outgoing.connection().close();
        }
    }

    private void done(HttpClientRequest outgoing) {
        if (!body.isWhole()) {
            // The service has answered without hearing all of it: neither connection is at its end.
            outgoing.reset();
            body.forget();
            Refusals.hangUpSoon(context);
        }
        whenDone.run();
    }

    private Refusal reason(Throwable failure, boolean wasAsked) {
        if (failure instanceof TimeoutException) {
            return Reasons.TOO_SLOW;
        }
        return wasAsked && !isSafe() ? Reasons.OUTCOME_UNKNOWN : Reasons.UNAVAILABLE;
    }

    private void refuse(Replica replica, Throwable failure, boolean wasAsked) {
        var why = body.refusal();
        body.forget();
        whenDone.run();
        if (why.isPresent()) {
            refusals.refuse(context, why.get());
        } else if (!brokenOff && !context.response().closed()) {
            LOG.warnf("No answer from %s: %s", replica, failure.getMessage());
            refusals.refuse(context, reason(failure, wasAsked), body.form());
        }
    }
}
