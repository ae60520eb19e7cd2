package dk.knudepunkt.integration.user;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.people.People;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What an administrator sees of users, and how they end sessions. */
@ApplicationScoped
@Transactional
public class UserService {

    private final KnownUsers users;
    private final UserSessions sessions;
    private final People people;
    private final Audit audit;
    private final InstantSource clock;
    private final Duration idle;

    UserService(
            KnownUsers users,
            UserSessions sessions,
            People people,
            Audit audit,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.sessions.idle") Duration idle) {
        this.users = users;
        this.sessions = sessions;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.idle = idle;
    }

    /** Whoever was here last first. */
    public Page<UserView> lastSeen(@Nullable String cursor, int limit) {
        var page = users.lastSeen(cursor, limit);
        return page.map(withSessions(page.items()));
    }

    /** Those whose name or account holds it, by name. */
    public List<UserView> called(SearchText text, int limit) {
        var called = users.called(text.pattern(), limit);
        return called.stream().map(withSessions(called)).toList();
    }

    public UserView get(String account) {
        return view(users.get(account));
    }

    /** Ends all sessions that somebody has begun until now; gateways hear of it within seconds. */
    public UserView signOut(String account, @Nullable IfMatch ifMatch) {
        var user = users.get(account);
        IfMatch.check(ifMatch, user.version());
        var now = clock.instant();
        user.signOut(now);
        sessions.openSince(List.of(account), Instant.EPOCH).forEach(session -> session.end(now));
        users.flush();
        audit.record("signed out", "user", account);
        return view(user);
    }

    /** Ends one of somebody's sessions. */
    public UserView end(String account, String id, @Nullable IfMatch ifMatch) {
        var session = sessions.get(id, account);
        IfMatch.check(ifMatch, session.version());
        var now = clock.instant();
        if (!session.isOpen(now, idle)) {
            throw UserProblem.notOpen();
        }
        session.end(now);
        sessions.flush();
        audit.record("session ended", "user", account);
        return get(account);
    }

    private UserView view(KnownUser user) {
        return view(user, open(List.of(user.account())).getOrDefault(user.account(), List.of()));
    }

    /** Shows each of these users; the sessions of all are read at once. */
    private Function<KnownUser, UserView> withSessions(List<KnownUser> shown) {
        var open = open(shown.stream().map(KnownUser::account).toList());
        return user -> view(user, open.getOrDefault(user.account(), List.of()));
    }

    private UserView view(KnownUser user, List<SessionView> open) {
        return UserView.of(user, people.nameOf(user.account()), open);
    }

    private Map<String, List<SessionView>> open(Collection<String> accounts) {
        return sessions.openSince(accounts, clock.instant().minus(idle)).stream()
                .collect(groupingBy(UserSession::account, mapping(SessionView::of, toList())));
    }
}
