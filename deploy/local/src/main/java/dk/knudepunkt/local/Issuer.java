package dk.knudepunkt.local;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    private final OAuth2HttpRequestHandler protocol;
    private final IssuerHttp http;
    private final int port;

    private Issuer(int port) {
        Noise.silence();
        var keys = new OAuth2TokenProvider();
        // The library hands its keys out in the order of asking, by issuer; ours is to be the first.
        keys.publicJwkSet(ID);
        protocol = new OAuth2HttpRequestHandler(
                new OAuth2Config(true, null, null, false, keys, Set.of(new TokenContents())));
        this.port = port;
        http = new IssuerHttp(port, this::answer);
    }

    /** An issuer for one test run, on a free port. */
    public static Issuer start() {
        return start(Ports.free());
    }

    public static Issuer start(int port) {
        return new Issuer(port);
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
            default -> protocol.getAuthorizationServer().invoke(request);
        };
    }

    private OAuth2HttpResponse signIn(OAuth2HttpRequest request) {
        return DemoUser.of(request.getFormParameters().getMap().getOrDefault("username", ""))
                .map(user -> request.copy(
                        request.getHeaders(), request.getMethod(), request.getOriginalUrl(), signInForm(user)))
                .map(protocol.getAuthorizationServer()::invoke)
                .orElseGet(() -> refused(OAuth2Error.ACCESS_DENIED));
    }

    /** The library takes a person's claims from the form; here they are added, where the browser has no say in them. */
    private static String signInForm(DemoUser user) {
        var claims = JSONObjectUtils.toJSONString(user.claims());
        return "username=%s&claims=%s".formatted(user.id(), URLEncoder.encode(claims, StandardCharsets.UTF_8));
    }

    private OAuth2HttpResponse token(OAuth2HttpRequest request) {
        return Clients.isKnown(request)
                ? protocol.getAuthorizationServer().invoke(request)
                : refused(OAuth2Error.INVALID_CLIENT);
    }

    private static OAuth2HttpResponse refused(ErrorObject error) {
        return OAuth2HttpResponseKt.oauth2Error(error);
    }

    @Override
    public void close() {
        http.close();
    }
}
