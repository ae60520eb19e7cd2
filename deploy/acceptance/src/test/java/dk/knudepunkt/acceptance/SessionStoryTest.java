package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions as people meet them, over every part of the platform; that they end as they should is shown in the gateway. */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionStoryTest {

    private static final String NEED = "Vil eksportere til Tyskland";
    private static final Duration SOON = Duration.ofSeconds(15);

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;

    SessionStoryTest(Hub hub) {
        this.hub = hub;
    }

    @Test
    void whoIsWarnedStaysByKeyboardAndNothingMoves() {
        try (var adviser = chromium.visit(hub, Screen.DESK)) {
            var page = writing(adviser);
            var before = page.locator("h1").boundingBox();
            leftOnTheClock(page, 110);
            page.clock().fastForward("28:10");

            var warning = page.locator("#session-ending");
            assertThat(warning).isVisible();
            assertThat(warning).hasAttribute("role", "alertdialog");
            assertThat(warning).containsText("Du bliver logget ud kl.");
            assertThat(page.locator("[data-session-stay]")).isFocused();
            assertEquals(before.y, page.locator("h1").boundingBox().y);
            Inspection.of(page, "session-ending");

            page.route("**/session/stay", stayed -> {
                putOff(page);
                leftOnTheClock(page, 3_600);
                stayed.fulfill(new Route.FulfillOptions().setStatus(204));
            });
            page.keyboard().press("Enter");
            assertThat(warning).isHidden();
            assertThat(page.locator("[name='need']")).hasValue(NEED);
        }
    }

    @Test
    void whoWasAwaySignsInInAnotherTabAndSendsWhatTheyTyped() {
        try (var adviser = chromium.visit(hub, Screen.DESK)) {
            var page = writing(adviser);
            page.route(
                    "**/session",
                    ended -> ended.fulfill(new Route.FulfillOptions()
                            .setContentType("application/json")
                            .setBody("{}")));
            page.clock().fastForward("31:00");
            var said = page.locator("#session-ended");
            assertThat(said).isVisible();
            assertThat(said.locator("[data-session-return]").first())
                    .hasAttribute("href", "/sign-in?to=%2Freferrals%2Fnew");
            Inspection.of(page, "session-ended");
            endSession(page);
            page.unroute("**/session");

            var tab = page.context().newPage();
            tab.navigate(hub.url() + "/sign-in?to=%2Freferrals%2Fnew");
            tab.locator("button[value='les-solroed']").click();
            assertThat(tab).hasURL(hub.url() + "/referrals/new");
            page.clock().runFor(2_000);
            assertThat(said).isHidden();

            adviser.press("Send henvisning");
            adviser.sees("Henvisningen er sendt");
        }
    }

    @Test
    void aPageThatWasLeftOpenLeadsThroughTheSignInBackToItself() {
        try (var adviser = chromium.visit(hub, Screen.PHONE)) {
            adviser.as("les-solroed").to("/referrals?state=OPEN");
            var page = adviser.page();
            endSession(page);
            page.context().clearCookies();
            var said = page.locator("#session-ended");
            assertThat(said).isVisible();
            said.locator("[data-session-return]").first().click();
            page.locator("button[value='les-solroed']").click();
            assertThat(page).hasURL(hub.url() + "/referrals?state=OPEN");
        }
    }

    @Test
    void anAdministratorSeesWhoIsHereAndEndsTheirSessions() {
        try (var person = chromium.visit(hub, Screen.DESK);
                var admin = chromium.visit(hub, Screen.DESK)) {
            person.as("les-guldborgsund").to("/referrals");
            admin.as("admin");
            await().atMost(SOON)
                    .until(() -> hub.as("admin").get("/api/users").asString().contains("les-guldborgsund"));
            admin.to("/users").follow("LES-rådgiver, Guldborgsund");
            admin.sees("les-guldborgsund");
            admin.press("Afslut alle sessioner");
            admin.sees("Ingen lige nu");

            await().atMost(SOON).until(() -> {
                person.to("/referrals");
                return person.page().url().contains("/authorize?");
            });
            hub.as("triage").get("/api/users").then().statusCode(403);
        }
    }

    @Test
    void whoLacksARoleIsToldWhichAndWhomToAsk() {
        try (var person = chromium.visit(hub, Screen.DESK)) {
            person.as("triage").to("/users");
            person.sees("Det kræver: administrator");
            assertThat(person.main().locator("a[href='/about/contact']")).isVisible();
            assertThat(person.page().locator(".shell-user")).containsText("Visitator");
            person.choose("Visitation");
            assertThat(person.page()).hasURL(hub.url() + "/referrals/queue");
        }
    }

    @Test
    void aClientIsAddedUsedAndWithdrawn() {
        var added = hub.as("admin")
                .body(Map.of("name", "Prøve", "scopes", List.of("events:read"), "units", List.of("les-solroed")))
                .post("/api/api-clients");
        added.then().statusCode(201);
        var token = token(added.path("client.clientId"), added.path("secret"));
        hub.anonymous().auth().oauth2(token).get("/api/events").then().statusCode(200);
        hub.anonymous().auth().oauth2(token).get("/api/users").then().statusCode(403);

        hub.as("admin")
                .header("If-Match", "*")
                .post("/api/api-clients/" + added.path("client.id") + "/withdrawal")
                .then()
                .statusCode(200);
        await().atMost(SOON)
                .until(() ->
                        hub.anonymous().auth().oauth2(token).get("/api/events").statusCode() == 401);
        hub.as("crm").get("/api/events").then().statusCode(200).body("items", not(hasItem("nothing")));
    }

    private String token(String client, String secret) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", secret)
                .post(hub.tokenUrl())
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** A page with something typed into it, on a clock that the test turns. */
    private static Page writing(Visit adviser) {
        adviser.as("les-solroed");
        var page = adviser.page();
        page.clock().install();
        adviser.to("/referrals/new");
        adviser.fill("company.cvr", "12345674");
        adviser.fill("company.name", "Faneblad Eksempel ApS");
        adviser.select("company.municipalityCode", "269");
        adviser.fill("contactPerson.name", "Alma Eksempel");
        adviser.fill("need", NEED);
        adviser.tick("consent");
        assertTrue(page.locator("dialog[open]").count() == 0);
        return page;
    }

    /** What the gateway would say, had so much time passed there too. */
    private static void leftOnTheClock(Page page, int seconds) {
        page.route(
                "**/session",
                asked -> asked.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"secondsLeft\": %d}".formatted(seconds))));
    }

    private void putOff(Page page) {
        var ends = Instant.now().plus(Duration.ofHours(1)).getEpochSecond();
        page.context()
                .addCookies(List.of(new Cookie("q_until", "%d.%d.0.x".formatted(ends, ends - 120)).setUrl(hub.url())));
    }

    private static void endSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("q_.*")));
    }
}
