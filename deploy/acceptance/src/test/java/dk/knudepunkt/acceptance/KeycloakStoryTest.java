package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The realm of {@code deploy/identity} in the real Keycloak: what it lets people and systems do, and what becomes of a wrong one. */
@TakesMinutes
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakStoryTest {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration USUAL = Duration.ofMinutes(5);

    /** The gateway renews ten seconds before the end. */
    private static final Duration SHORT = Duration.ofSeconds(13);

    private static final Map<String, List<String>> OF_SOLROED = Map.of("units", List.of("les-solroed"));

    private final Chromium chromium = Chromium.start();
    private final int port = Hub.freePorts();
    private final String callback = "http://localhost:" + port + "/sign-in/callback";
    private Keycloak keycloak;
    private Hub hub;

    @BeforeAll
    void start() {
        keycloak = Keycloak.start("http://localhost:" + port);
        hub = Hub.startWith(keycloak, port, "gateway,referrals");
        keycloak.add("anne", "les", OF_SOLROED);
    }

    @AfterAll
    void stop() {
        chromium.close();
        if (hub != null) {
            hub.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void aPersonSignsInWithACodeThatOnlyTheGatewayCanUse() {
        try (var visit = chromium.visit(hub, Screen.PHONE)) {
            var asked = new ArrayList<String>();
            visit.page().onRequest(request -> asked.add(request.url()));
            signIn(visit, "anne");
            visit.to("/referrals");
            visit.sees("Henvisninger");
            assertThat(visit.page().locator(".shell-user")).containsText("Prøve anne");

            var question = asked.stream()
                    .filter(url -> url.startsWith(keycloak.issuer() + "/protocol/openid-connect/auth?"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(question.contains("response_type=code"), question);
            assertTrue(question.contains("code_challenge_method=S256"), question);
            assertTrue(
                    Pattern.compile("[?&]code_challenge=[\\w-]{43}(&|$)")
                            .matcher(question)
                            .find(),
                    question);
            assertTrue(question.contains("&nonce=") && question.contains("&state="), question);
        }
    }

    @Test
    void withoutAChallengeOrWithAnotherWayBackNobodySignsIn() {
        signInRequest(callback)
                .statusCode(302)
                .header("Location", allOf(containsString("error=invalid_request"), containsString("code_challenge")));
        signInRequest(callback + "/").statusCode(400);
        signInRequest("http://localhost:" + port + "/").statusCode(400);
    }

    @Test
    void tokensAreRenewedWhileSomebodyIsThere() {
        keycloak.giveAccessTokensOf(SHORT);
        try (var visit = chromium.visit(hub, Screen.DESK)) {
            signIn(visit, "anne");
            visit.to("/referrals");
            var first = session(visit.page());
            await().atMost(SOON).pollInterval(Duration.ofSeconds(1)).until(() -> {
                visit.to("/referrals");
                return !session(visit.page()).equals(first);
            });
            visit.sees("Henvisninger");
        } finally {
            keycloak.giveAccessTokensOf(USUAL);
        }
    }

    @Test
    void whoSignsOutIsOutAtKeycloakTooAndElsewhereWhenTheySaySo() {
        keycloak.add("bodil", "les", OF_SOLROED);
        try (var here = chromium.visit(hub, Screen.DESK);
                var there = chromium.visit(hub, Screen.PHONE)) {
            signIn(here, "bodil");
            signIn(there, "bodil");
            here.page().locator("header form[action='/sign-out'] button").click();
            assertThat(here.page()).hasURL(hub.url() + "/signed-out");
            here.to("/sign-in");
            assertThat(here.page().locator("#password")).isVisible();
            there.to("/referrals");
            there.sees("Henvisninger");

            keycloak.signOutEverywhere("bodil");
            await().atMost(SOON).until(() -> {
                there.to("/referrals");
                return there.page().url().startsWith(keycloak.issuer());
            });
            assertThat(there.page().locator("#password")).isVisible();
        }
    }

    @Test
    void aSystemDoesWhatItsScopesSay() {
        handsInReferral(keycloak.systemsToken("events:read"))
                .statusCode(403)
                .body("type", is("/problems/forbidden"))
                .body("detail", containsString("referrals:write"));
        handsInReferral(keycloak.systemsToken("events:read referrals:write")).statusCode(201);
    }

    @Test
    void aTokenForAnotherIsRefused() {
        keycloak.without("audience", () -> {
            var token = keycloak.systemsToken("referrals:write");
            handsInReferral(token)
                    .statusCode(401)
                    .body("type", is("/problems/token-for-another"))
                    .body("detail", containsString("aud"));
            try (var visit = chromium.visit(hub, Screen.DESK)) {
                signIn(visit, "anne");
                isToldOf(visit, "/referrals", "aud");
            }
        });
    }

    @Test
    void withoutTheClaimOfRolesThereIsNoWayOnAndAWordWhy() {
        keycloak.without("roles", () -> {
            try (var visit = chromium.visit(hub, Screen.DESK)) {
                signIn(visit, "anne");
                isToldOf(visit, "/", "roles");
                isToldOf(visit, "/referrals", "roles");
            }
        });
    }

    @Test
    void withoutTheClaimOfUnitsThereIsNoListAndAWordWhy() {
        keycloak.without("units", () -> {
            try (var visit = chromium.visit(hub, Screen.DESK)) {
                signIn(visit, "anne");
                visit.sees("Dit login siger ikke nok til at vise dette");
                isToldOf(visit, "/referrals", "units");
            }
        });
    }

    @Test
    void aUnitThatThereIsNotIsNamed() {
        keycloak.add("caja", "les", Map.of("units", List.of("les-solroed", "les-atlantis")));
        try (var visit = chromium.visit(hub, Screen.DESK)) {
            signIn(visit, "caja");
            isToldOf(visit, "/referrals", "les-atlantis");
            var answer = visit.page().request().get(hub.url() + "/api/referrals");
            assertEquals(403, answer.status());
            assertTrue(answer.text().contains("/problems/token-claim-unknown"), answer.text());
        }
    }

    /** The broker says who it is and from where; what they may do is the house's to say. */
    @Test
    void whoComesWithMitIdErhvervIsLetInWhenTheHouseKnowsThem() {
        try (var visit = chromium.visit(hub, Screen.PHONE)) {
            byBroker(visit, "karen");
            isToldOf(visit, "/", "roles");
        }
        assertEquals("29189129", keycloak.noted("karen", "cvr"));
        keycloak.give("karen", "les");
        keycloak.note("karen", "units", "les-solroed");
        try (var visit = chromium.visit(hub, Screen.PHONE)) {
            byBroker(visit, "karen");
            visit.to("/referrals");
            visit.sees("Henvisninger");
            assertThat(visit.page().locator(".shell-user")).containsText("Karen Eksempel");
        }
        assertEquals("les-solroed", keycloak.noted("karen", "units"));
    }

    private static void signIn(Visit visit, String name) {
        visit.to("/sign-in");
        visit.page().locator("#username").fill(name);
        visit.page().locator("#password").fill(Keycloak.PASSWORD);
        visit.page().locator("#kc-login").click();
        assertThat(visit.page()).hasURL(Pattern.compile(".*:\\d+/$"));
    }

    private static void byBroker(Visit visit, String name) {
        visit.to("/sign-in");
        visit.page().locator("#social-mitid-erhverv").click();
        visit.page().locator("#username").fill(name);
        visit.page().locator("#password").fill(name);
        visit.page().locator("#kc-login").click();
        assertThat(visit.page()).hasURL(Pattern.compile(".*:\\d+/$"));
    }

    /** On a page in Danish and in English, with what is wrong and who mends it. */
    private static void isToldOf(Visit visit, String page, String wrong) {
        visit.to(page + "?lang=da");
        visit.sees(wrong);
        visit.sees("Den, der driver jeres login, skal");
        visit.to(page + "?lang=en");
        visit.sees(wrong);
        visit.sees("Whoever runs your sign-in has to");
    }

    private ValidatableResponse signInRequest(String back) {
        return given().redirects()
                .follow(false)
                .queryParam("client_id", "knudepunkt-gateway")
                .queryParam("response_type", "code")
                .queryParam("scope", "openid")
                .queryParam("redirect_uri", back)
                .get(keycloak.issuer() + "/protocol/openid-connect/auth")
                .then();
    }

    private ValidatableResponse handsInReferral(String token) {
        return hub.anonymous()
                .auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .body(Journey.form())
                .post("/api/referrals")
                .then();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .map((Cookie cookie) -> cookie.value)
                .sorted()
                .collect(Collectors.joining());
    }
}
