package dk.knudepunkt.local;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponseKt;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID Connect issuer for the {@link DemoUser}s. Its signing key is always the same, so that tokens and sessions
 * outlive a restart; it is printed in a public library, so nothing but a demonstration may trust it.
 *
 * <p>The library speaks the protocol and would give anyone any token. What stands here decides who gets which.
 */
public final class Issuer implements AutoCloseable {
    /** The client that signs people in, which is the gateway; its secret is that of the demo users. */
    public static final String SIGN_IN_CLIENT = "knudepunkt-gateway";

    static final String ID = "knudepunkt";

    /** A session is renewed, so that one that was ended soon opens nothing; as Keycloak has it. */
    private static final Duration OF_A_PERSON = Duration.ofMinutes(5);

    /** A script asks once for a working day. */
    private static final Duration OF_A_SCRIPT = Duration.ofHours(8);

    private final OAuth2HttpRequestHandler people;
    private final OAuth2HttpRequestHandler scripts;
    private final OAuth2TokenProvider keys;
    private final Clients clients = new Clients();
    private final IssuerSessions sessions = new IssuerSessions();
    private final IssuerHttp http;
    private final int port;

    private volatile @Nullable BackChannel backChannel;
    private volatile boolean keepsSessions;

    private Issuer(int port, Duration ofAPerson) {
        Noise.silence();
        keys = new OAuth2TokenProvider();
        // The library hands its keys out in the order of asking, by issuer; ours is to be the first.
        keys.publicJwkSet(ID);
        people = protocol(keys, ofAPerson);
        scripts = protocol(keys, OF_A_SCRIPT);
        this.port = port;
        http = new IssuerHttp(port, this::answer);
    }

    private OAuth2HttpRequestHandler protocol(OAuth2TokenProvider keys, Duration lifetime) {
        return new OAuth2HttpRequestHandler(
                new OAuth2Config(true, null, null, false, keys, Set.of(new TokenContents(clients, lifetime))));
    }

    /** An issuer for one test run, on a free port. */
    public static Issuer start() {
        return start(Ports.free());
    }

    public static Issuer start(int port) {
        return new Issuer(port, OF_A_PERSON);
    }

    /** An issuer for a test that cannot wait for the tokens of people to run out. */
    public static Issuer startWithTokensOf(Duration ofAPerson) {
        return new Issuer(Ports.free(), ofAPerson);
    }

    /** The same, and its client hears there of sessions that end here. */
    public Issuer telling(URI client) {
        backChannel = new BackChannel(client);
        return this;
    }

    /** The same, and who comes back comes with the session they had, as with Keycloak. */
    public Issuer keepingSessions() {
        keepsSessions = true;
        return this;
    }

    /** The same, and gives tokens to the clients that are kept at this address. */
    public Issuer asking(URI keeper) {
        clients.keptAt(keeper);
        return this;
    }

    /** The {@code iss} of its tokens, below which its endpoints are. */
    public String url() {
        return "http://localhost:%d/%s".formatted(port, ID);
    }

    private OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        return switch (request.getMethod() + request.getUrl().encodedPath()) {
            case "GET/" + ID + "/authorize" -> OAuth2HttpResponseKt.html(SignInPage.html());
            case "POST/" + ID + "/authorize" -> signIn(request);
            case "POST/" + ID + "/token" -> token(request);
            case "GET/" + ID + "/endsession" -> endSession(request);
            case "POST/" + ID + "/sign-out" -> signOut(request);
            default -> people.getAuthorizationServer().invoke(request);
        };
    }

    private OAuth2HttpResponse signIn(OAuth2HttpRequest request) {
        return DemoUser.of(request.getFormParameters().getMap().getOrDefault("username", ""))
                .map(user -> request.copy(
                        request.getHeaders(), request.getMethod(), request.getOriginalUrl(), signInForm(user)))
                .map(people.getAuthorizationServer()::invoke)
                .orElseGet(() -> refused(OAuth2Error.ACCESS_DENIED));
    }

    /** The library takes a person's claims from the form; here they are added, where the browser has no say in them. */
    private String signInForm(DemoUser user) {
        var ofSession = new LinkedHashMap<>(user.claims());
        var session =
                keepsSessions ? UUID.nameUUIDFromBytes(user.id().getBytes(StandardCharsets.UTF_8)) : UUID.randomUUID();
        ofSession.put(IssuerSessions.CLAIM, session.toString());
        var claims = JSONObjectUtils.toJSONString(ofSession);
        return "username=%s&claims=%s".formatted(user.id(), URLEncoder.encode(claims, StandardCharsets.UTF_8));
    }

    private OAuth2HttpResponse token(OAuth2HttpRequest request) {
        if (!clients.isKnown(request)) {
            return refused(OAuth2Error.INVALID_CLIENT);
        }
        var form = request.getFormParameters();
        if ("client_credentials".equals(form.get("grant_type"))) {
            return (clients.isAdded(request) ? people : scripts)
                    .getAuthorizationServer()
                    .invoke(request);
        }
        if (sessions.isEnded(form.get("refresh_token"))) {
            return refused(OAuth2Error.INVALID_GRANT);
        }
        var tokens = people.getAuthorizationServer().invoke(request);
        sessions.note(tokens.getBody());
        return tokens;
    }

    /** The library leads back to the client, and knows no session. */
    private OAuth2HttpResponse endSession(OAuth2HttpRequest request) {
        var hint = request.getUrl().queryParameter("id_token_hint");
        if (hint != null) {
            try {
                end(IssuerSessions.of(hint)::equals);
            } catch (ParseException e) {
                return refused(OAuth2Error.INVALID_REQUEST);
            }
        }
        return people.getAuthorizationServer().invoke(request);
    }

    /** Ends all sessions of somebody, as who runs an issuer can, without asking its client. */
    private OAuth2HttpResponse signOut(OAuth2HttpRequest request) {
        var user = request.getFormParameters().get("username");
        end(session -> session.user().equals(user));
        return OAuth2HttpResponseKt.html("");
    }

    private void end(Predicate<IssuerSessions.Session> which) {
        var ended = sessions.end(which);
        var client = backChannel;
        if (client != null) {
            ended.forEach(session -> client.tell(logoutToken(session)));
        }
    }

    private SignedJWT logoutToken(IssuerSessions.Session session) {
        return keys.jwt(
                Map.of(
                        "iss",
                        url(),
                        "aud",
                        SIGN_IN_CLIENT,
                        "sub",
                        session.user(),
                        IssuerSessions.CLAIM,
                        session.id(),
                        "jti",
                        UUID.randomUUID().toString(),
                        "events",
                        Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())),
                Duration.ofMinutes(2),
                ID);
    }

    private static OAuth2HttpResponse refused(ErrorObject error) {
        return OAuth2HttpResponseKt.oauth2Error(error);
    }

    @Override
    public void close() {
        var client = backChannel;
        if (client != null) {
            client.close();
        }
        clients.close();
        http.close();
    }
}
