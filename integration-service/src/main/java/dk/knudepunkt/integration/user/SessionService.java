package dk.knudepunkt.integration.user;

import dk.knudepunkt.integration.client.ApiClients;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What gateways tell of sessions and ask about them. */
@ApplicationScoped
@Transactional
class SessionService {

    /** Longer than the tokens of programs live. */
    private static final Duration ACCOUNTS_TOLD = Duration.ofDays(1);

    /** For a gateway that hears late of the end; unused for longer than it may be, a session opens nothing in any case. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private final KnownUsers users;
    private final UserSessions sessions;
    private final ApiClients clients;
    private final Turn turn;
    private final Caller caller;
    private final InstantSource clock;
    private final Duration sessionsTold;

    SessionService(
            KnownUsers users,
            UserSessions sessions,
            ApiClients clients,
            Turn turn,
            Caller caller,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.sessions.idle") Duration idle) {
        this.users = users;
        this.sessions = sessions;
        this.clients = clients;
        this.turn = turn;
        this.caller = caller;
        this.clock = clock;
        this.sessionsTold = idle.plus(MARGIN);
    }

    /** The caller's session was begun or is used. */
    void use(SessionUse use) {
        var now = clock.instant();
        turn.take("user " + caller.subject());
        var user = users.findByIdOptional(caller.subject()).orElseGet(() -> {
            var unknown = new KnownUser(caller.subject(), now);
            users.persist(unknown);
            return unknown;
        });
        user.meet(caller, now);
        var begun = now.minus(use.age());
        if (sessions.findByIdOptional(use.session()).isEmpty()) {
            // Before the session, which belongs to it.
            users.flush();
            sessions.persist(new UserSession(use.session(), caller.subject(), begun));
        }
        sessions.get(use.session(), caller.subject()).use(begun, now);
    }

    /** The caller has ended their own; one that is not known here is not looked for. */
    void leave(String session) {
        sessions.findByIdOptional(session)
                .filter(found -> found.isOf(caller.subject()))
                .ifPresent(found -> found.end(clock.instant()));
    }

    /** The issuer has ended it; of one that nobody told of here there is nothing to show. */
    void end(String session) {
        sessions.findByIdOptional(session).ifPresent(found -> found.end(clock.instant()));
    }

    SessionEnds ends() {
        var now = clock.instant();
        var ended = new HashMap<String, Long>();
        sessions.endedAndUsedSince(now.minus(sessionsTold))
                .forEach(session ->
                        ended.put(session.id(), session.sinceEnded(now).toMillis()));
        var since = now.minus(ACCOUNTS_TOLD);
        var accounts = new HashMap<String, Long>();
        users.signedOutSince(since)
                .forEach(user ->
                        accounts.put(user.account(), user.sinceSignedOut(now).toMillis()));
        clients.withdrawnSince(since, now).forEach((client, ago) -> accounts.put(client, ago.toMillis()));
        return new SessionEnds(ended, accounts);
    }

    /** Forgets who was not here since then. */
    void forget(Instant then) {
        sessions.forget(then);
        users.forget(then);
    }
}
