package dk.knudepunkt.gateway.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.replica.Replicas;
import dk.knudepunkt.gateway.replica.Services;
import dk.knudepunkt.gateway.replica.Unanswered;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/**
 * The service that remembers who has a session. It is told with the person's own token, or with what only the issuer
 * can have said, so that it need not believe anything else, and asked again and again which sessions were ended. No request waits for either; while it is away,
 * sessions go on as they were, which the log and a gauge say.
 */
@Singleton
class SessionKeeper {

    private static final Logger LOG = Logger.getLogger(SessionKeeper.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int FAILED = 400;

    private final Replicas service;
    private final Duration every;
    private final EndedSessions ended;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final Vertx vertx;
    private final HttpClient client;
    private final MeterRegistry metrics;
    private final Gauge age;

    private volatile boolean closing;
    private volatile boolean away;

    /** When it last said which sessions were ended; until it has, when this began. */
    private volatile Instant heard;

    SessionKeeper(
            Settings settings,
            Services services,
            EndedSessions ended,
            ObjectMapper json,
            InstantSource clock,
            Vertx vertx,
            MeterRegistry metrics) {
        this.service = services.get(settings.session().keeper());
        this.every = settings.session().every();
        this.ended = ended;
        this.json = json;
        this.clock = clock;
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions());
        this.heard = clock.instant();
        this.metrics = metrics;
        this.age = Gauge.builder("session.ends.age.seconds", this, SessionKeeper::silence)
                .register(metrics);
    }

    void begin(@Observes StartupEvent started) {
        askForEnds();
    }

    void end(@Observes ShutdownEvent ending) {
        closing = true;
        // What registers the same afterwards in this process would otherwise be given this one.
        metrics.remove(age);
    }

    /** A session was begun or is used. */
    void used(SecurityIdentity identity, SessionId session, SessionTime time) {
        var old = Duration.between(time.begun(), clock.instant());
        tell("/session-uses", identity, named(session).put("secondsOld", old.toSeconds()));
    }

    /** Its owner has ended it: other gateways are to know. */
    void left(SecurityIdentity identity) {
        SessionId.of(identity).ifPresent(session -> tell("/session-ends", identity, named(session)));
    }

    private static JsonObject named(SessionId session) {
        return new JsonObject().put("session", session.text());
    }

    /** It has ended at the issuer, whose name for it is the proof. */
    void endedAtIssuer(String name) {
        var address = "/session-ends/at-issuer";
        tell(address, question(HttpMethod.POST, address), new JsonObject().put("sid", name));
    }

    private void tell(String address, SecurityIdentity identity, JsonObject told) {
        Visitor.token(identity)
                .ifPresent(token -> tell(
                        address,
                        question(HttpMethod.POST, address).putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token),
                        told));
    }

    private void tell(String address, RequestOptions question, JsonObject told) {
        client.request(question.putHeader(HttpHeaders.CONTENT_TYPE, "application/json"))
                .compose(request -> request.send(told.toBuffer()))
                .compose(answer -> answer.end()
                        .compose(end -> answer.statusCode() < FAILED
                                ? Future.succeededFuture()
                                : Future.failedFuture("answered " + answer.statusCode())))
                .onFailure(failure -> LOG.debugf("%s was not told: %s", address, failure.getMessage()));
    }

    private void askForEnds() {
        if (closing) {
            return;
        }
        client.request(question(HttpMethod.GET, "/session-ends"))
                .compose(request -> request.send())
                .compose(Unanswered::body)
                .map(this::read)
                .onSuccess(this::hear)
                .onFailure(this::missed)
                .onComplete(done -> vertx.setTimer(every.toMillis(), again -> askForEnds()));
    }

    private void hear(SessionEnds ends) {
        heard = clock.instant();
        ended.learn(ends, heard);
        if (away) {
            away = false;
            LOG.warn("Ended sessions are heard of again");
        }
    }

    private void missed(Throwable failure) {
        if (!away && !closing) {
            away = true;
            LOG.warnf("No word of ended sessions: those that are ended now go on. %s", failure.getMessage());
        }
    }

    private long silence() {
        return Duration.between(heard, clock.instant()).toSeconds();
    }

    private RequestOptions question(HttpMethod method, String address) {
        return service.next()
                .at(address)
                .setMethod(method)
                .setConnectTimeout(PATIENCE.toMillis())
                .setIdleTimeout(PATIENCE.toMillis());
    }

    private SessionEnds read(Buffer answer) {
        try {
            return json.readValue(answer.getBytes(), SessionEnds.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
