package dk.knudepunkt.gateway.session;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.gateway.Browser;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a session ends that its owner has not ended: unused for too long, or by an administrator. */
@QuarkusTest
@QuarkusTestResource(value = SessionEndTest.ShortSessions.class, restrictToAnnotatedClass = true)
class SessionEndTest {

    private static final Duration IDLE = Duration.ofSeconds(4);

    public static class ShortSessions extends Neighbours {

        @Override
        public Map<String, String> start() {
            var settings = new HashMap<>(super.start());
            settings.put("gateway.session.idle", IDLE.toString());
            settings.put("gateway.session.warning", "2S");
            return settings;
        }
    }

    @Inject
    @ConfigProperty(name = "gateway.services.integration.urls")
    String keeper;

    @Inject
    @ConfigProperty(name = "gateway.sign-in.issuer")
    String issuer;

    @Inject
    MeterRegistry metrics;

    private final Browser signingIn = Browser.following();
    private final Browser browser = new Browser(Redirect.NEVER);

    @AfterEach
    void closeBrowsers() {
        signingIn.close();
        browser.close();
    }

    @Test
    void oneThatIsNotUsedOpensNothingAndLeadsBackToThePage() throws InterruptedException {
        signIn("triage");
        Thread.sleep(IDLE.plusMillis(1_100));

        assertEquals(
                "/sign-in?to=%2Fgoals%3Fyear%3D2026",
                browser.open("/goals?year=2026")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow());
        var issuer = browser.open("/sign-in?to=%2Fgoals");
        assertEquals(302, issuer.statusCode());
        assertTrue(issuer.headers().firstValue("Location").orElseThrow().contains("/authorize?"));
    }

    @Test
    void whoSignsOutAfterwardsSignsOutAtTheIssuerToo() throws InterruptedException {
        signIn("triage");
        Thread.sleep(IDLE.plusMillis(1_100));

        var farewell = browser.submit("/sign-out", "");
        assertEquals(303, farewell.statusCode());
        var issuer = farewell.headers().firstValue("Location").orElseThrow();
        assertTrue(issuer.contains("/endsession?client_id=knudepunkt-gateway&post_logout_redirect_uri="), issuer);
        assertTrue(
                browser.cookies().stream().noneMatch(cookie -> cookie.getName().startsWith("q_")));
    }

    @Test
    void aFormThatIsSentTooLateIsThereAfterwards() throws InterruptedException {
        signingIn.openAs("les-solroed", "/sign-in");
        Thread.sleep(IDLE.plusMillis(1_100));

        var issuer = signingIn.submit("/referrals", "need=help");
        var page = signingIn.signInAt(issuer, "les-solroed");
        assertTrue(page.body().contains("name=\"need\" value=\"help\""), page.body());
    }

    /** There is nothing in a form that belongs to the session it was opened in. */
    @Test
    void aFormCanBeSentAfterSigningInInAnotherTab() throws InterruptedException {
        signingIn.openAs("les-solroed", "/referrals/new");
        Thread.sleep(IDLE.plusMillis(1_100));
        signingIn.openAs("les-solroed", "/goals");

        var answer = new JsonObject(signingIn.submit("/referrals", "need=help").body());
        assertEquals("POST", answer.getString("method"));
        assertEquals(9, answer.getInteger("bytes"));
    }

    @Test
    void oneThatIsUsedGoesOn() throws InterruptedException {
        signIn("triage");
        for (var i = 0; i < 4; i++) {
            Thread.sleep(IDLE.dividedBy(2));
            assertEquals(200, browser.open("/goals").statusCode());
        }
    }

    @Test
    void aPageThatKeepsItselfFreshDoesNotKeepTheSession() {
        signIn("triage");
        var begun = Instant.now();
        Awaitility.await()
                .atMost(IDLE.plusSeconds(2))
                .until(() -> browser.ask("/api/goals/anything").statusCode() == 401);
        assertTrue(Duration.between(begun, Instant.now()).compareTo(IDLE.minusSeconds(2)) > 0);
    }

    @Test
    void whoSaysThatTheyStayStays() throws InterruptedException {
        signIn("triage");
        var before = until().getValue();
        Thread.sleep(1_500);
        assertTrue(secondsLeft() < IDLE.toSeconds() - 1);
        assertEquals(before, until().getValue(), "Asking is no use");

        assertEquals(204, browser.submit("/session/stay", "").statusCode());
        assertNotEquals(before, until().getValue());
        Thread.sleep(IDLE.minusSeconds(1));
        assertEquals(200, browser.open("/goals").statusCode());
    }

    @Test
    void whereThereIsNoSessionNoneIsLeftAndNobodyStays() {
        assertEquals("{}", browser.ask("/session").body());
        assertEquals(410, browser.submit("/session/stay", "").statusCode());
    }

    @Test
    void aSessionDoesNotGoOnByTheTimeOfAnother() {
        signIn("triage");
        var mine = until();
        try (var other = Browser.following()) {
            other.openAs("triage", "/sign-in");
            var others = other.cookies().stream()
                    .filter(cookie -> cookie.getName().equals(SessionTimes.COOKIE))
                    .findAny()
                    .orElseThrow();
            browser.keep(others);
            assertEquals(303, browser.open("/goals").statusCode());
        }
        signIn("triage");
        var later = new HttpCookie(mine.getName(), until().getValue().replaceFirst("^\\d{10}", "9999999999"));
        later.setPath("/");
        later.setDomain(mine.getDomain());
        later.setVersion(0);
        browser.keep(later);
        assertEquals(303, browser.open("/goals").statusCode());
        signIn("triage");
        browser.forget(SessionTimes.COOKIE);
        assertEquals(303, browser.open("/goals").statusCode());
    }

    @Test
    void theServiceThatRemembersIsToldAtTheSignInAndWhileItIsUsed() throws InterruptedException {
        var uses = new ToldUses(keeper);
        signIn("kam");
        var first = Awaitility.await()
                .until(() -> uses.of("kam"), told -> !told.isEmpty())
                .getFirst();
        assertTrue(first.getString("session").matches("[0-9a-f]{64}"), first.encode());
        assertTrue(first.getLong("secondsOld") <= 1, first.encode());

        Thread.sleep(1_000);
        var before = uses.of("kam").size();
        browser.open("/goals");
        var last = Awaitility.await()
                .until(() -> uses.of("kam"), told -> told.size() > before)
                .getLast();
        assertEquals(first.getString("session"), last.getString("session"));
        assertTrue(last.getLong("secondsOld") >= 1, last.encode());
    }

    @Test
    void whatAnAdministratorEndsOpensNothingSoonAndTheNextSignInDoes() {
        signIn("council");
        assertEquals(200, browser.open("/goals").statusCode());

        given().queryParam("account", "council").post(keeper + "/session-ends/all");
        Awaitility.await()
                .atMost(Duration.ofSeconds(3))
                .until(() -> browser.open("/goals").statusCode() == 303);

        Awaitility.await().pollDelay(Duration.ofSeconds(1)).until(() -> {
            signIn("council");
            return browser.open("/goals").statusCode() == 200;
        });
    }

    @Test
    void oneThatWasEndedIsRefusedByItsName() {
        signIn("developer");
        var session = new ToldUses(keeper).session("developer");

        given().body(new JsonObject().put("session", session).encode()).post(keeper + "/session-ends");
        Awaitility.await()
                .atMost(Duration.ofSeconds(3))
                .until(() -> browser.open("/goals").statusCode() == 303);
    }

    @Test
    void theTokenOfAClientThatWasWithdrawnOpensNothingSoon() {
        var token = Token.of("client-1");
        given().header("Authorization", token).get("/api/goals/x").then().statusCode(200);

        given().queryParam("account", "client-1").post(keeper + "/session-ends/all");
        Awaitility.await()
                .atMost(Duration.ofSeconds(3))
                .until(() -> given().header("Authorization", token)
                                .get("/api/goals/x")
                                .statusCode()
                        == 401);
        given().header("Authorization", Token.of("client-2"))
                .get("/api/goals/x")
                .then()
                .statusCode(200);
    }

    @Test
    void operatorsSeeSinceWhenNothingWasHeardOfEnds() {
        var silence = metrics.get("session.ends.age.seconds").gauge();
        Awaitility.await().pollDelay(Duration.ofSeconds(2)).untilAsserted(() -> assertEquals(0, silence.value()));
    }

    @Test
    void whoLeavesIsToldToTheOthers() {
        signIn("finance-greve");
        var session = new ToldUses(keeper).session("finance-greve");
        browser.submit("/sign-out", "");

        Awaitility.await()
                .until(() -> given().get(keeper + "/session-ends").asString().contains(session));
        assertTrue(
                browser.cookies().stream().noneMatch(cookie -> cookie.getName().startsWith("q_")));
    }

    /** Also where nobody comes back with its cookie. */
    @Test
    void whatEndsAtTheIssuerIsToldToTheOthers() {
        signIn("analyst");
        var session = new ToldUses(keeper).session("analyst");
        given().formParam("username", "analyst").post(issuer + "/sign-out");

        Awaitility.await()
                .until(() -> given().get(keeper + "/session-ends").asString().contains(session));
    }

    private void signIn(String user) {
        signingIn.forget("q_");
        signingIn.openAs(user, "/sign-in");
        browser.forget("q_");
        signingIn.cookies().forEach(browser::keep);
    }

    private HttpCookie until() {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals(SessionTimes.COOKIE))
                .findAny()
                .orElseThrow();
    }

    private long secondsLeft() {
        return new JsonObject(browser.ask("/session").body()).getLong("secondsLeft");
    }
}
