package dk.knudepunkt.gateway.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Browser;
import dk.knudepunkt.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SignInTest {

    @Inject
    @ConfigProperty(name = "gateway.sign-in.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "gateway.services.integration.urls")
    String keeper;

    private final Browser browser = Browser.following();

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aPageLeadsThroughTheSignInBackToItself() {
        var page = browser.openAs("triage", "/referrals/queue?unit=a%26b");
        assertEquals(200, page.statusCode());
        assertEquals(Address.of("/referrals/queue?unit=a%26b"), page.uri());
    }

    @Test
    void theServiceGetsTheSessionsTokenAndNoCookieOfIt() {
        var seen = headersSeen(browser.openAs("triage", "/referrals/queue").body());
        var token = claims(seen.getString("authorization"));
        assertEquals("triage", token.getString("sub"));
        assertEquals(new JsonArray(List.of("triage")), token.getJsonArray("roles"));
        assertEquals("knudepunkt", token.getString("aud"));
        assertFalse(seen.getString("cookie", "").contains("q_"), seen.encode());
    }

    @Test
    void aPersonsLanguageIsTheOneTheyChose() {
        assertEquals(
                "da", languageSeen(browser.openAs("triage", "/referrals/queue").body()));
        assertEquals("en", languageSeen(browser.open("/goals?lang=en").body()));
        assertEquals("en", languageSeen(browser.open("/goals").body()));
        assertEquals("en", languageSeen(browser.open("/goals?lang=xx").body()));
    }

    @Test
    void aFormReachesTheServiceWithTheSession() {
        browser.openAs("les-solroed", "/sign-in");
        var answer = new JsonObject(browser.submit("/referrals", "need=help").body());
        assertEquals("POST", answer.getString("method"));
        assertEquals(9, answer.getInteger("bytes"));
        assertTrue(answer.getJsonObject("headers").getString("authorization").startsWith("Bearer "));
    }

    @Test
    void theSessionIsOutOfReachOfScriptsAndOtherSites() {
        browser.openAs("triage", "/sign-in");
        var session = browser.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .toList();
        assertFalse(session.isEmpty());
        assertTrue(session.stream().allMatch(HttpCookie::isHttpOnly));
        assertTrue(session.stream().noneMatch(cookie -> cookie.getValue().startsWith("eyJhbGciOiJSUzI1NiJ9")));
    }

    @Test
    void theCookiesSayNothingReadable() {
        browser.openAs("les-solroed", "/sign-in");
        for (var cookie : browser.cookies()) {
            var readable = Stream.of(cookie.getValue().split("[.|]", -1))
                    .map(SignInTest::decoded)
                    .collect(Collectors.joining(" ", cookie.getValue() + " ", ""));
            for (var secret : List.of("solroed", "rådgiver", "roles", "RS256", "knudepunkt")) {
                assertFalse(readable.contains(secret), cookie.getName() + " says " + secret + ": " + readable);
            }
        }
        var times = browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals(SessionTimes.COOKIE))
                .findAny()
                .orElseThrow();
        assertTrue(times.getValue().matches("(\\d{10}\\.){3}[\\w-]{43}"), times.getValue());
    }

    private static String decoded(String part) {
        try {
            return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException otherwiseWritten) {
            return "";
        }
    }

    @Test
    void whoSignsOutAtTheIssuerIsSignedOutHere() {
        browser.openAs("analyst-2", "/sign-in");
        try (var copy = new Browser(Redirect.NEVER);
                var other = Browser.following()) {
            browser.cookies().forEach(copy::keep);
            other.openAs("analyst", "/sign-in");
            assertEquals(200, copy.open("/goals").statusCode());

            given().formParam("username", "analyst-2")
                    .post(issuer + "/sign-out")
                    .then()
                    .statusCode(200);

            Awaitility.await().until(() -> copy.open("/goals").statusCode() == 303);
            assertEquals(302, copy.open("/sign-in").statusCode());
            try (var another = new Browser(Redirect.NEVER)) {
                browser.cookies().forEach(another::keep);
                assertEquals(303, another.open("/goals").statusCode());
            }
            assertEquals(200, other.open("/goals").statusCode());
            browser.forget("q_");
            assertEquals(200, browser.openAs("analyst-2", "/goals").statusCode());
        }
    }

    @Test
    void aSessionIsToldOfAtMostOnceAMinute() {
        browser.openAs("les-guldborgsund", "/sign-in");
        for (var i = 0; i < 5; i++) {
            assertEquals(200, browser.open("/goals").statusCode());
        }
        var told = new JsonArray(given().get(keeper + "/session-uses").asString());
        assertEquals(
                1,
                told.stream()
                        .map(JsonObject.class::cast)
                        .filter(use ->
                                claims(use.getString("by")).getString("sub").equals("les-guldborgsund"))
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "logout_token=", "logout_token=x.y.z", "logout_token=eyJhbGciOiJub25lIn0.e30."})
    void nobodyElseSignsPeopleOut(String form) {
        given().contentType("application/x-www-form-urlencoded")
                .body(form)
                .post("/sign-in/ended")
                .then()
                .statusCode(400);
    }

    @Test
    void theFrontPageGreetsByName() {
        var page = browser.openAs("les-solroed", "/sign-in").body();
        assertTrue(page.contains("Velkommen, LES-rådgiver, Solrød"), page);
    }

    @Test
    void whoSignsOutIsSignedOutHereAndAtTheIssuer() {
        browser.openAs("triage", "/sign-in");
        try (var observer = new Browser(Redirect.NEVER)) {
            browser.cookies().forEach(cookie -> observer.keep(cookie));
            var farewell = observer.submit("/sign-out", "");
            assertEquals(303, farewell.statusCode());
            var issuer = farewell.headers().firstValue("Location").orElseThrow();
            assertTrue(issuer.contains("/knudepunkt/endsession?id_token_hint="), issuer);
            assertTrue(
                    issuer.contains("post_logout_redirect_uri="
                            + URLEncoder.encode(Address.of("/signed-out").toString(), StandardCharsets.UTF_8)),
                    issuer);
            assertEquals(303, observer.open("/goals").statusCode());
        }
    }

    /** Somebody may have kept a copy of the cookies. */
    @Test
    void whoseSessionWasEndedCannotGoOnWithIt() {
        browser.openAs("triage", "/sign-in");
        try (var copy = new Browser(Redirect.NEVER);
                var leaving = new Browser(Redirect.NEVER);
                var other = Browser.following()) {
            browser.cookies().forEach(copy::keep);
            browser.cookies().forEach(leaving::keep);
            assertEquals(200, copy.open("/goals").statusCode());
            other.openAs("triage", "/sign-in");
            leaving.submit("/sign-out", "");
            leaving.cookies().forEach(cookie -> assertFalse(cookie.getName().startsWith("q_session")));
            assertEquals(
                    "/sign-in?to=%2Fgoals",
                    copy.open("/goals").headers().firstValue("Location").orElseThrow());
            var again = copy.open("/sign-in?to=%2Fgoals");
            assertEquals(302, again.statusCode());
            assertTrue(again.headers().firstValue("Location").orElseThrow().contains("/authorize?"));
            assertEquals(200, other.open("/goals").statusCode());
        }
    }

    @Test
    void signingOutWithoutASessionIsNoMistake() {
        given().redirects()
                .follow(false)
                .post("/sign-out")
                .then()
                .statusCode(303)
                .header("Location", "/signed-out");
    }

    @Test
    void aVisitorIsSentToSignIn() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/referrals/queue?unit=x")
                .then()
                .statusCode(303)
                .header("Location", "/sign-in?to=%2Freferrals%2Fqueue%3Funit%3Dx");
    }

    @Test
    void aPartOfAPageSendsTheWholePageToSignIn() {
        given().header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost:8080/referrals/queue?page=2")
                .accept("text/html")
                .get("/referrals/queue/rows")
                .then()
                .statusCode(401)
                .header("HX-Redirect", "/sign-in?to=%2Freferrals%2Fqueue%3Fpage%3D2");
    }

    @Test
    void aMachineIsAskedForAToken() {
        given().header("Accept-Language", "en")
                .get("/api/referrals")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("type", is("/problems/unauthenticated"), "title", is("Sign in first"));
    }

    /** A service would ask the issuer about it, as often as anybody makes one up; co-financing is not even there. */
    @ParameterizedTest
    @ValueSource(strings = {"Bearer x", "Bearer x.y.z", "Bearer eyJh.eyJh", "Basic eyJh.eyJh.eyJh", "Bearer", ""})
    void whatCannotBeATokenIsRefusedWithoutAskingAnybody(String authorization) {
        given().header("Authorization", authorization)
                .get("/api/cofinancing/allocations")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("type", is("/problems/unauthenticated"));
    }

    @Test
    void aBrokenSessionIsNoSession() {
        given().cookie("q_session", "broken").get("/api/referrals").then().statusCode(401);
        given().redirects()
                .follow(false)
                .cookie("q_session", "broken")
                .accept("text/html")
                .get("/sign-in")
                .then()
                .statusCode(302)
                .header("Location", containsString("/knudepunkt/authorize?"));
        given().cookie("q_session", "broken")
                .accept("text/html")
                .get("/")
                .then()
                .statusCode(200);
    }

    @Test
    void theCodeFlowIsGuarded() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/sign-in")
                .then()
                .statusCode(302)
                .header("Location", containsString("response_type=code"))
                .header("Location", containsString("code_challenge_method=S256"))
                .header("Location", containsString("nonce="))
                .header("Location", containsString("state="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://evil.example/", "//evil.example", "/\\evil.example", "/ /evil", "evil"})
    void theSignInLeadsNowhereElse(String to) {
        assertEquals("/", ReturnPath.of(to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/goals", "/referrals/queue?unit=a%26b#top"})
    void theSignInLeadsToAnyPageHere(String to) {
        assertEquals(to, ReturnPath.of(to));
    }

    private static JsonObject headersSeen(String echo) {
        return new JsonObject(echo).getJsonObject("headers");
    }

    private static String languageSeen(String echo) {
        return headersSeen(echo).getString("accept-language");
    }

    private static JsonObject claims(String authorization) {
        var payload = authorization.substring("Bearer ".length()).split("\\.", -1)[1];
        return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(payload)));
    }
}
