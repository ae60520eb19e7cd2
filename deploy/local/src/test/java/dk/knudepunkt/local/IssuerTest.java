package dk.knudepunkt.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String CALLBACK = "http://localhost/callback";

    private static Issuer issuer;

    @BeforeAll
    static void start() {
        issuer = Issuer.start();
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    static List<DemoUser> users() {
        return DemoUser.all();
    }

    @ParameterizedTest
    @MethodSource("users")
    void aScriptGetsTheTokenOfADemoUser(DemoUser user) throws Exception {
        assertSaysWhoItIs(claims(post("/token", credentials(user.id(), "secret"))), user);
    }

    @ParameterizedTest
    @MethodSource("users")
    void aPersonSignsInAsADemoUser(DemoUser user) throws Exception {
        assertSaysWhoItIs(claims(signIn(user.id())), user);
    }

    private static void assertSaysWhoItIs(JWTClaimsSet claims, DemoUser user) throws Exception {
        assertThat(claims.getIssuer()).isEqualTo(issuer.url());
        assertThat(claims.getSubject()).isEqualTo(user.id());
        assertThat(claims.getAudience()).containsExactly("knudepunkt");
        assertThat(claims.getStringClaim("name")).isEqualTo(user.displayName());
        assertThat(claims.getStringListClaim("roles")).containsExactly(user.role());
        assertThat(claims.getClaims()).containsAllEntriesOf(user.reach());
    }

    @Test
    void whatTheReachOfARoleIsCalled() throws Exception {
        assertThat(claims(post("/token", credentials("les-solroed", "secret"))).getStringListClaim("units"))
                .containsExactly("les-solroed");
        assertThat(claims(post("/token", credentials("finance-greve", "secret")))
                        .getStringClaim("municipality"))
                .isEqualTo("253");
        assertThat(claims(post("/token", credentials("crm", "secret"))).getStringClaim("scope"))
                .isEqualTo("courses:write events:read referrals:write");
    }

    @Test
    void aSessionIsRenewedAsTheSamePerson() throws Exception {
        var token = (String) JSONObjectUtils.parse(signIn("triage").body()).get("refresh_token");
        var renewed = post("/token", "grant_type=refresh_token&refresh_token=%s&%s".formatted(token, gateway()));

        assertThat(claims(renewed).getSubject()).isEqualTo("triage");
        assertThat(claims(renewed).getStringListClaim("roles")).containsExactly("triage");
    }

    @Test
    void theTokenOfAPersonIsShortAndThatOfAScriptLastsADay() throws Exception {
        assertThat(lifetime(signIn("triage"))).isEqualTo(Duration.ofMinutes(5));
        assertThat(lifetime(post("/token", credentials("triage", "secret")))).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void aSessionThatWasEndedIsNotRenewed() throws Exception {
        var token = (String) JSONObjectUtils.parse(signIn("triage").body()).get("refresh_token");
        post("/revoke", "token_type_hint=refresh_token&token=%s&%s".formatted(token, gateway()));
        var renewed = post("/token", "grant_type=refresh_token&refresh_token=%s&%s".formatted(token, gateway()));

        assertThat(renewed.statusCode()).isEqualTo(400);
        assertThat(renewed.body()).contains("invalid_grant");
    }

    @Test
    void whoSignsOutAtTheIssuerIsRenewedNoMoreAndTheClientHears() throws Exception {
        try (var client = Listening.start()) {
            issuer.telling(client.url());
            var other = JSONObjectUtils.parse(signIn("triage").body());
            var tokens = JSONObjectUtils.parse(signIn("triage").body());
            var id = SignedJWT.parse((String) tokens.get("id_token"));

            get(issuer.url() + "/endsession?post_logout_redirect_uri=http://localhost/&id_token_hint="
                    + id.serialize());

            var told = SignedJWT.parse(client.heard().replaceFirst("^logout_token=", ""))
                    .getJWTClaimsSet();
            assertThat(told.getStringClaim("sid"))
                    .isNotBlank()
                    .isEqualTo(id.getJWTClaimsSet().getStringClaim("sid"));
            assertThat(told.getIssuer()).isEqualTo(issuer.url());
            assertThat(told.getAudience()).containsExactly("knudepunkt-gateway");
            assertThat(told.getClaim("nonce")).isNull();
            assertThat(told.getJSONObjectClaim("events"))
                    .containsKey("http://schemas.openid.net/event/backchannel-logout");
            assertThat(renewed(tokens).statusCode()).isEqualTo(400);
            assertThat(renewed(other).statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> renewed(Map<String, Object> tokens) throws Exception {
        return post(
                "/token",
                "grant_type=refresh_token&refresh_token=%s&%s".formatted(tokens.get("refresh_token"), gateway()));
    }

    @Test
    void aSessionOfAnEarlierRunIsNotRenewed() throws Exception {
        var response = post("/token", "grant_type=refresh_token&refresh_token=forgotten&" + gateway());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("invalid_grant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"client_id=nobody&client_secret=secret", "client_id=admin&client_secret=guess", "client_id=admin"
            })
    void aStrangerGetsNoToken(String client) throws Exception {
        var response = post("/token", "grant_type=client_credentials&" + client);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("invalid_client");
    }

    @Test
    void theBrowserCannotAddClaims() throws Exception {
        var forged = post(authorize(), "username=triage&claims=%7B%22roles%22%3A%5B%22admin%22%5D%7D");

        assertThat(claims(redeem(forged)).getStringListClaim("roles")).containsExactly("triage");
    }

    @Test
    void nobodyElseCanSignIn() throws Exception {
        assertThat(post(authorize(), "username=nobody").statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenIsTrustedAfterARestart() throws Exception {
        var token = token(post("/token", credentials("triage", "secret")));
        try (var restarted = Issuer.start()) {
            // Someone else's keys are asked for first; ours are to be the same nevertheless.
            get(restarted.url().replace("knudepunkt", "another") + "/jwks");
            var keys = JWKSet.parse(get(restarted.url() + "/jwks").body());
            var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();

            assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        }
    }

    @Test
    void theSignInPageOffersEveryUserAndNoService() throws Exception {
        var page = get(issuer.url() + authorize());

        assertThat(page.headers().firstValue("content-type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body()).contains("<html lang=\"da\">");
        assertThat(DemoUser.all())
                .filteredOn(DemoUser::isPerson)
                .hasSize(11)
                .allSatisfy(user -> assertThat(page.body())
                        .contains(
                                "<button name=\"username\" value=\"%s\">%s".formatted(user.id(), user.displayName())));
        assertThat(page.body()).doesNotContain("value=\"cases\"");
    }

    private static HttpResponse<String> signIn(String user) throws IOException, InterruptedException {
        return redeem(post(authorize(), "username=" + user));
    }

    private static String authorize() {
        return "/authorize?response_type=code&scope=openid&state=s&client_id=knudepunkt-gateway&redirect_uri="
                + CALLBACK;
    }

    /** Swaps the code in the redirect for tokens, as the gateway does. */
    private static HttpResponse<String> redeem(HttpResponse<String> redirect) throws IOException, InterruptedException {
        var location = redirect.headers().firstValue("location").orElseThrow();
        var code = location.replaceAll(".*code=([^&]+).*", "$1");
        return post(
                "/token",
                "grant_type=authorization_code&code=%s&redirect_uri=%s&%s".formatted(code, CALLBACK, gateway()));
    }

    private static String gateway() {
        return "client_id=knudepunkt-gateway&client_secret=secret";
    }

    private static String credentials(String client, String secret) {
        return "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(client, secret);
    }

    private static SignedJWT token(HttpResponse<String> response) throws Exception {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return SignedJWT.parse((String) JSONObjectUtils.parse(response.body()).get("access_token"));
    }

    private static JWTClaimsSet claims(HttpResponse<String> response) throws Exception {
        return token(response).getJWTClaimsSet();
    }

    private static Duration lifetime(HttpResponse<String> response) throws Exception {
        var claims = claims(response);
        return Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
