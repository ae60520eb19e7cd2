package dk.knudepunkt.local;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponseKt;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

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
    private final IssuerHttp http;
    private final int port;

    private Issuer(int port, Duration ofAPerson) {
        Noise.silence();
        var keys = new OAuth2TokenProvider();
        // The library hands its keys out in the order of asking, by issuer; ours is to be the first.
        keys.publicJwkSet(ID);
        people = protocol(keys, ofAPerson);
        scripts = protocol(keys, OF_A_SCRIPT);
        this.port = port;
        http = new IssuerHttp(port, this::answer);
    }

    private static OAuth2HttpRequestHandler protocol(OAuth2TokenProvider keys, Duration lifetime) {
        return new OAuth2HttpRequestHandler(
                new OAuth2Config(true, null, null, false, keys, Set.of(new TokenContents(lifetime))));
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

    /** The {@code iss} of its tokens, below which its endpoints are. */
    public String url() {
        return "http://localhost:%d/%s".formatted(port, ID);
    }

    private OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        return switch (request.getMethod() + request.getUrl().encodedPath()) {
            case "GET/" + ID + "/authorize" -> OAuth2HttpResponseKt.html(SignInPage.html());
            case "POST/" + ID + "/authorize" -> signIn(request);
            case "POST/" + ID + "/token" -> token(request);
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
    private static String signInForm(DemoUser user) {
        var claims = JSONObjectUtils.toJSONString(user.claims());
        return "username=%s&claims=%s".formatted(user.id(), URLEncoder.encode(claims, StandardCharsets.UTF_8));
    }

    private OAuth2HttpResponse token(OAuth2HttpRequest request) {
        if (!Clients.isKnown(request)) {
            return refused(OAuth2Error.INVALID_CLIENT);
        }
        var isScript = "client_credentials".equals(request.getFormParameters().get("grant_type"));
        return (isScript ? scripts : people).getAuthorizationServer().invoke(request);
    }

    private static OAuth2HttpResponse refused(ErrorObject error) {
        return OAuth2HttpResponseKt.oauth2Error(error);
    }

    @Override
    public void close() {
        http.close();
    }
}
