package dk.knudepunkt.gateway.session;

import dk.knudepunkt.gateway.Settings;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Keeps the {@link SessionTime} of a browser. Each use puts the end off, and is noted once in a while only. */
@Singleton
class SessionTimes {

    /** Begins as all that belongs to a session does, so that no service is sent it. */
    static final String COOKIE = "q_until";

    /** Of the time that a session may go unused, so much may pass until a use is noted: of half an hour, a minute. */
    private static final int PARTS = 30;

    private final SessionSecret secret;
    private final InstantSource clock;
    private final Duration idle;
    private final Duration warning;
    private final boolean isHttps;

    SessionTimes(SessionSecret secret, InstantSource clock, Settings settings) {
        this.secret = secret;
        this.clock = clock;
        this.idle = settings.session().idle();
        this.warning = settings.session().warning();
        this.isHttps = settings.isHttps();
    }

    /** That of a session that goes on; empty where it has gone unused for too long. */
    Optional<SessionTime> current(RoutingContext request, SessionId session) {
        return Optional.ofNullable(request.request().getCookie(COOKIE))
                .flatMap(cookie -> SessionTime.read(cookie.getValue(), session, secret))
                .filter(time -> !isOver(time));
    }

    boolean isOver(SessionTime time) {
        return !time.lasts(clock.instant());
    }

    SessionTime begin(RoutingContext request, SessionId session) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return write(request, session, time(now, now));
    }

    /** Puts the end off, from a session's use. */
    SessionTime renew(RoutingContext request, SessionId session, SessionTime before) {
        return write(request, session, time(before.begun(), clock.instant()));
    }

    boolean isDueForRenewal(SessionTime time) {
        return Duration.between(clock.instant(), time.ends()).compareTo(idle.minus(idle.dividedBy(PARTS))) < 0;
    }

    Duration left(SessionTime time) {
        return Duration.between(clock.instant(), time.ends());
    }

    void forget(RoutingContext request) {
        request.response().addCookie(cookie("").setMaxAge(0));
    }

    private SessionTime time(Instant begun, Instant used) {
        var ends = used.plus(idle);
        return new SessionTime(begun, ends.minus(warning), ends);
    }

    private SessionTime write(RoutingContext request, SessionId session, SessionTime time) {
        request.response().addCookie(cookie(time.written(session, secret)));
        return time;
    }

    /** It goes with the browser, and says nothing after its end that the page has not said. */
    private Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value).setPath("/").setSecure(isHttps).setSameSite(CookieSameSite.LAX);
    }
}
